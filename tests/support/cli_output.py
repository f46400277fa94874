"""What a completed command wrote."""


def assert_usage_error(completed, *texts):
    """The command ended with exit code 2 and no traceback, and its stderr holds these texts; returns stderr."""
    assert completed.returncode == 2, completed.stdout + completed.stderr
    assert "Traceback" not in completed.stderr
    for text in texts:
        assert text in completed.stderr
    return completed.stderr


def unwrapped(completed):
    """stdout and stderr as one line, without the line breaks that a terminal adds."""
    return " ".join((completed.stdout + completed.stderr).split())
