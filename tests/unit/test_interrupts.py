"""Signals are remembered until a checkpoint, and a hang-up counts once."""

import os
import signal
import threading

import pytest

from validator import interrupts

SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT]


@pytest.fixture(autouse=True)
def restored():
    """Put back what a test does to hang-ups, and begin with those not ignored."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


def send(number):
    os.kill(os.getpid(), number)


@pytest.mark.parametrize("number", SIGNALS)
def test_the_first_signal_waits_for_a_checkpoint(number, capsys):
    with interrupts.deferred("een ogenblik"):
        interrupts.checkpoint()
        send(number)
        assert capsys.readouterr().err == "een ogenblik\n"
        with pytest.raises(KeyboardInterrupt):
            interrupts.checkpoint()
        interrupts.checkpoint()


@pytest.mark.parametrize("number", SIGNALS)
def test_where_nothing_is_lost_a_signal_raises_at_once(number):
    with pytest.raises(KeyboardInterrupt), interrupts.immediate():
        send(number)


@pytest.mark.parametrize("second", [signal.SIGINT, signal.SIGTERM, signal.SIGQUIT])
@pytest.mark.parametrize("first", SIGNALS)
def test_a_second_signal_raises_at_once(first, second):
    with interrupts.deferred():
        send(first)
        with pytest.raises(KeyboardInterrupt):
            send(second)


def test_a_second_hangup_is_that_of_the_same_terminal():
    with interrupts.deferred():
        send(signal.SIGHUP)
        send(signal.SIGHUP)
        with pytest.raises(KeyboardInterrupt):
            interrupts.checkpoint()
    with interrupts.shielded("opruimen"):
        send(signal.SIGHUP)
        send(signal.SIGHUP)


def test_a_hangup_that_is_ignored_stays_ignored():
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    with interrupts.deferred():
        send(signal.SIGHUP)
        interrupts.checkpoint()


def test_a_shield_drops_what_was_remembered():
    with interrupts.deferred():
        send(signal.SIGTERM)
        with interrupts.shielded("opruimen"):
            interrupts.checkpoint()
            send(signal.SIGTERM)
            with pytest.raises(KeyboardInterrupt):
                send(signal.SIGTERM)


def test_a_message_that_cannot_be_shown_is_no_error(monkeypatch):
    class Gone:
        def write(self, _):
            raise OSError(5, "Input/output error")

    monkeypatch.setattr("sys.stderr", Gone())
    with interrupts.deferred("een ogenblik"):
        send(signal.SIGHUP)
        with pytest.raises(KeyboardInterrupt):
            interrupts.checkpoint()


def test_handlers_are_put_back_and_other_threads_leave_them_alone():
    before = [signal.getsignal(number) for number in SIGNALS]
    seen: list[object] = []

    def in_thread():
        with interrupts.deferred():
            seen.extend(signal.getsignal(number) for number in SIGNALS)

    thread = threading.Thread(target=in_thread)
    thread.start()
    thread.join()
    with interrupts.deferred():
        pass
    assert seen == before == [signal.getsignal(number) for number in SIGNALS]
