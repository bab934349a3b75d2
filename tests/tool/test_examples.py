"""Every example of the contract through the tool: each named field equal."""

from __future__ import annotations

from conftest import differences


def test_every_example_gets_its_decision(examples, evaluate):
    assert len(examples) == 60
    wrong = []
    for example in examples:
        (decision,) = evaluate([example["application"]], example["readings"])
        identity = example["application"]["id"]
        wrong += [f"{identity}{text}" for text in differences(example["decision"], decision)]
    assert not wrong, "\n".join(wrong)


def test_a_difference_would_be_seen(examples, evaluate):
    example = examples[0]
    (decision,) = evaluate([example["application"]], example["readings"])
    decision["calculation"]["cap"] = "5000001"
    assert differences(example["decision"], decision)


def test_findings_name_their_clause_and_say_a_sentence_in_both_languages(examples, evaluate):
    for decision in evaluate([e["application"] for e in examples]):
        for finding in decision["findings"]:
            assert finding["clause"]
            assert finding["decided_by"] in ("fact", "authority")
            for sentence in finding["message"].values():
                assert len(sentence) > 5
                assert "{" not in sentence
        for warning in decision["warnings"]:
            assert warning["message"]["zh"] and "{" not in warning["message"]["en"]


def test_the_same_input_gives_the_same_bytes(examples, run):
    import json

    lines = "".join(json.dumps(e["application"]) + "\n" for e in examples).encode()
    first = run("evaluate", stdin=lines)
    assert first.returncode == 0
    assert first.stdout == run("evaluate", stdin=lines).stdout
