"""How the scenarios of a run are divided among its workers, and the queues that they share."""

from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest

from validator.requirements.scenarios import all_scenarios
from validator.run.batches import MOST, Queues, divided
from validator.run.stash import SCENARIO


@pytest.fixture(scope="module")
def items():
    def item(scenario):
        stash = pytest.Stash()
        stash[SCENARIO] = scenario
        return SimpleNamespace(stash=stash)

    return [item(scenario) for scenario in all_scenarios()]


def scenarios_of(share):
    return [item.stash[SCENARIO] for batch in share for item in batch]


@pytest.mark.parametrize("workers", [2, 8])
def test_each_scenario_is_in_one_batch_of_one_feature(items, workers):
    shares = divided(items, workers)
    given = [scenario.id for share in shares for scenario in scenarios_of(share)]
    assert len(shares) == workers
    assert sorted(given) == sorted(scenario.id for scenario in all_scenarios())
    for share in shares:
        assert all(0 < len(batch) <= MOST for batch in share)
        assert all(len({item.stash[SCENARIO].feature for item in batch}) == 1 for batch in share)


def test_a_feature_is_for_one_worker_in_the_order_in_which_it_is_written(items):
    shares = [scenarios_of(share) for share in divided(items, 8)]
    owners = [{scenario.feature for scenario in share} for share in shares]
    assert sum(map(len, owners)) == len(set.union(*owners))
    for share in shares:
        features = list(dict.fromkeys(scenario.feature for scenario in share))
        assert share == sorted(share, key=lambda scenario: (features.index(scenario.feature), scenario.line))


def test_features_with_steps_in_common_are_for_the_same_worker(items):
    def acts(scenarios):
        return {(step.text, step.table) for scenario in scenarios for step in scenario.steps if step.type != "then"}

    def made(shares):
        return sum(len(acts(share)) for share in shares)

    features = list(dict.fromkeys(scenario.feature for scenario in all_scenarios()))
    in_turn = [
        [scenario for scenario in all_scenarios() if features.index(scenario.feature) % 8 == n] for n in range(8)
    ]
    assert made(map(scenarios_of, divided(items, 8))) < 0.95 * made(in_turn)


def test_more_workers_than_features_have_none_to_begin_with(items):
    few = [item for item in items if item.stash[SCENARIO].feature == items[0].stash[SCENARIO].feature]
    shares = divided(few, 3)
    assert [bool(share) for share in shares] == [True, False, False]


def test_a_worker_takes_its_own_first_and_then_those_of_who_has_most():
    queues = Queues([[1, 2], [10], [20, 21, 22]])
    numbers = queues.numbers(0)
    assert [next(numbers) for _ in range(3)] == [1, 2, 20]
    assert sorted(numbers) == [10, 21, 22]
    queues.close()


def test_each_number_comes_to_one_of_those_that_take_them():
    queues = Queues([range(300), range(300, 400), ()])
    with ThreadPoolExecutor(3) as pool:
        taken = list(pool.map(lambda own: list(queues.numbers(own)), range(3)))
    assert sorted(number for own in taken for number in own) == list(range(400))
    queues.close()


def test_what_is_emptied_gives_no_number_any_more():
    queues = Queues([[1, 2], [3]])
    queues.empty()
    assert list(queues.numbers(1)) == []
    queues.close()
