"""Judge replies to the cards of a deck, knowing all answers of the deck."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from random import Random
from typing import assert_never

from byheart.core.deck import Card, Deck, Kind, Member
from byheart.core.grading.answer_forms import answer_forms
from byheart.core.grading.asking import (
    asks_who,
    makers_named,
    nouns_asked_for,
    nouns_to_add,
    repeats,
    words_asked,
)
from byheart.core.grading.authored import (
    NOT_SPECIFIC,
    all_texts,
    fitted,
    literal_verdict,
    remarked,
    same_verdict,
)
from byheart.core.grading.between import lies_between
from byheart.core.grading.boolean import grade_boolean
from byheart.core.grading.choice import grade_choice
from byheart.core.grading.date import grade_date, same_date
from byheart.core.grading.distractors import draw_distractors
from byheart.core.grading.fit import Fit, Setting
from byheart.core.grading.members import grade_members, unnamed
from byheart.core.grading.name import name_fit
from byheart.core.grading.number import grade_number, same_number
from byheart.core.grading.people import name_of
from byheart.core.grading.rivals import Rival, Rivals
from byheart.core.grading.text import are_same, essence, text_fit
from byheart.core.grading.words import LONGEST, Phrase, is_short, literal, phrase, split_words
from byheart.core.verdict import Verdict, correct, incorrect, prompt

_ONE_ANSWER = "Give one answer, not several."
_ANOTHER_ANSWER = "That answers another question of this deck."


class Grader:
    """Judges replies to the cards of one deck."""

    def __init__(self, deck: Deck) -> None:
        self._deck = deck
        self._rivals = Rivals(deck)

    def grade(self, card: Card, given: str, options: Sequence[str] = ()) -> Verdict:
        """Judge a reply. Never raises, whatever is typed.

        Args:
            card: A card of the deck.
            given: What was typed, of any length.
            options: For a choice, its options in the order shown; by default as `options` gives
                them. Numbers and letters count in this order.
        """
        match card.expected.kind:
            case Kind.TEXT | Kind.CARD | Kind.CLOZE:
                return self._worded(card, given, text_fit)
            case Kind.NAME:
                return self._worded(card, given, name_fit)
            case Kind.NUMBER | Kind.DATE:
                return _measured(card, given)
            case Kind.BOOLEAN:
                return grade_boolean(card.expected.answer, given)
            case Kind.CHOICE:
                return self._choice(card, given, options or self.options(card))
            case Kind.LIST:
                return self._list(card, given)
            case _:
                assert_never(card.expected.kind)

    def options(self, card: Card, chance: Random | None = None) -> tuple[str, ...]:
        """Return the options of a choice, the right one first; whoever shows them shuffles.

        Args:
            card: A card whose kind is a choice; any other has no options.
            chance: Draws among the likeliest wrong options where the author gave none.
        """
        expected = card.expected
        if expected.kind is not Kind.CHOICE:
            return ()
        wrong = expected.distractors or draw_distractors(
            self._deck, card, partial(self._is_nearly_right, card), chance
        )
        return (expected.answer, *wrong)

    def unnamed(self, card: Card, given: str) -> tuple[list[Member], list[str]]:
        """Return the members of a list that a reply does not name, and what of it names none."""
        return unnamed(card.expected, given, partial(self._fit_of_member, card))

    def _worded(
        self, card: Card, given: str, fit: Callable[[str, Phrase, Setting], Fit]
    ) -> Verdict:
        """Judge words and names."""
        expected = card.expected
        if len(given) > LONGEST:
            return _verbatim(given, _rights(card))
        typed = literal(given)
        verdict = literal_verdict(expected, typed)
        if verdict is not None:
            return verdict
        if not is_short(given) or not typed:
            return incorrect()
        found = fitted(expected, lambda text: self._fit(card, text, given, fit))
        if found.right > Fit.SAME and self._is_between(card, given):
            found = replace(found, right=Fit.SAME)
        found = replace(found, is_shortened=not self._is_whole(card, given))
        rival = self._rivals.literally(card, typed) if found.right > Fit.SAME else None
        verdict = remarked(found, given)
        if verdict is None and rival:
            verdict = incorrect(_said_of(card, rival))
        return verdict or self._by_fit(card, found.right, given)

    def _is_between(self, card: Card, given: str) -> bool:
        setting = self._setting(card, card.expected.answer)
        return lies_between(_rights(card), phrase(given), setting)

    def _is_whole(self, card: Card, given: str) -> bool:
        """Say whether a reply has as many words as a right answer that it fits."""
        theirs = essence(phrase(given).content)
        return any(
            are_same(essence(phrase(form).content), theirs)
            for text in _rights(card)
            for form in answer_forms(text).right
        )

    def _only_repeats(self, card: Card, given: str) -> bool:
        """Say whether a reply has only words of the question, and no right answer has."""
        return repeats(card.front, given) and not any(
            repeats(card.front, text) for text in _rights(card)
        )

    def _by_fit(self, card: Card, fit: Fit, given: str) -> Verdict:
        answer = card.expected.answer
        if Fit.LITERAL < fit <= Fit.SHORT and self._only_repeats(card, given):
            fit = Fit.VAGUE
        match fit:
            case Fit.LITERAL | Fit.SAME:
                return correct()
            case Fit.SLIP:
                return correct(f"Spelled: {answer}")
            case Fit.SHORT:
                is_shared = any(self._is_shared(card, text, given) for text in _rights(card))
                return prompt("Which one? Give more of the name.") if is_shared else correct()
            case Fit.VAGUE:
                return prompt(NOT_SPECIFIC)
            case Fit.NONE:
                return incorrect(_ONE_ANSWER if self._is_hedged(card, given) else "")
            case _:
                assert_never(fit)

    def _is_shared(self, card: Card, answer: str, given: str) -> bool:
        """Say whether a short name fits another answer of the deck, somebody else's, as well."""
        name = name_of(answer)
        if name_fit(answer, phrase(given), self._setting(card, answer)) is not Fit.SHORT:
            return False
        return any(
            len(name_of(text).words) > 1
            and name_fit(text, phrase(given), self._setting(card, text)) <= Fit.SHORT
            and name_fit(answer, phrase(text), Setting()) > Fit.SLIP
            for text in self._rivals.with_surname(card, name.words[name.surname_at])
        )

    def _is_hedged(self, card: Card, given: str) -> bool:
        """Say whether a reply offers the right answer among others: "Hama or Homs"."""
        words = split_words(given)
        if "or" not in words and not any(sign in given for sign in ";/") and given.count(",") < 2:  # noqa: PLR2004 - one may set a country apart
            return False
        return any(" ".join(split_words(text)) in " ".join(words) for text in _rights(card))

    def _fit(
        self, card: Card, text: str, given: str, fit: Callable[[str, Phrase, Setting], Fit]
    ) -> Fit:
        """Compare with one text; what the reply adds in parentheses must fit as well."""
        setting = self._setting(card, text)
        forms = answer_forms(given)
        best = fit(text, phrase(given), setting)
        if best > Fit.SLIP and forms.vague:
            parts = (forms.right[-1], *forms.vague)
            best = min(best, max(fit(text, phrase(part), setting) for part in parts))
        return best

    def _setting(self, card: Card, text: str) -> Setting:
        ask = card.front
        return Setting(
            nouns=nouns_asked_for(ask),
            addable=nouns_to_add(ask),
            asked=words_asked(ask),
            makers=makers_named(ask),
            wants_person=asks_who(ask),
            is_taken=partial(self._is_taken, card, text),
        )

    def _is_taken(self, card: Card, text: str, meant: str, typed: str) -> bool:
        """Say whether a mistyped word belongs to another answer, or to a wrong one of this card."""
        others = {literal(other): other for other in all_texts(card.expected)}
        others.pop(literal(text), None)
        if any(typed in split_words(other) for other in others.values() if is_short(other)):
            return typed not in split_words(text)
        return self._rivals.has_word(card, typed) or self._rivals.is_nearer(card, meant, typed)

    def _choice(self, card: Card, given: str, shown: Sequence[str]) -> Verdict:
        if len(given) > LONGEST:
            return _verbatim(given, _rights(card))
        verdict = literal_verdict(card.expected, literal(given))
        fitting = partial(self._fit_of_option, card, given)
        return verdict or grade_choice(given, card.expected.answer, shown, fitting)

    def _fit_of_option(self, card: Card, given: str, option: str) -> Fit:
        return self._fit(card, option, given, _fit_for(option)) if is_short(given) else Fit.NONE

    def _list(self, card: Card, given: str) -> Verdict:
        expected = card.expected
        if _verbatim(given, (expected.shown,)).score:
            return correct()
        if len(given) <= LONGEST:
            verdict = literal_verdict(expected, literal(given))
            if verdict is not None:
                return verdict
        return grade_members(expected, given, partial(self._fit_of_member, card))

    def _fit_of_member(self, card: Card, member: str, piece: str) -> Fit:
        if not is_short(piece):
            return Fit.NONE
        return self._fit(card, member, piece, _fit_for(member))

    def _is_nearly_right(self, card: Card, text: str) -> bool:
        return any(
            self._fit(card, right, text, _fit_for(right)) is not Fit.NONE for right in _rights(card)
        )


def _measured(card: Card, given: str) -> Verdict:
    """Judge a number or a date."""
    expected, given = card.expected, given.strip()[:LONGEST]
    is_date = expected.kind is Kind.DATE
    same = same_date if is_date else partial(same_number, answer=expected.answer)
    if not is_date and any(same(text, given) for text in expected.accept):
        return correct()  # the judge of numbers knows the answer alone
    verdict = same_verdict(expected, given, same)
    if verdict is not None:
        return verdict
    grade_by = grade_date if is_date else grade_number
    return grade_by(expected, given, card.front)


def _fit_for(text: str) -> Callable[[str, Phrase, Setting], Fit]:
    """Return the rules for a text of unknown kind: those of names where it begins like one."""
    return name_fit if text[:1].isupper() else text_fit


def _rights(card: Card) -> tuple[str, ...]:
    return tuple(text for text in (card.expected.answer, *card.expected.accept) if text)


def _said_of(card: Card, rival: Rival) -> str:
    """Say that a reply belongs to another question; which one, where the author set them apart."""
    if rival.card.question.id in card.question.confusable:
        return f"You may be thinking of: {rival.card.front}"
    return _ANOTHER_ANSWER


def _verbatim(given: str, texts: Iterable[str]) -> Verdict:
    """Judge a reply that is too long to be compared but as it stands."""
    typed = given.casefold().split()
    return correct() if any(text.casefold().split() == typed for text in texts) else incorrect()
