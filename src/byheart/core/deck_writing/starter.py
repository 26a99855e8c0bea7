"""The file that an author begins with: a small deck that explains itself."""

from byheart.core.deck_writing.layout import Text
from byheart.core.deck_writing.spelling import spelled

_STARTER = """\
# A deck of questions. `byheart check FILE` says what is wrong with it, `byheart quiz FILE` asks it,
# and `byheart add FILE` asks you for the next question. An editor completes and checks it after
# `byheart schema > deck.schema.json` if the first line is the comment
# "yaml-language-server: $schema=deck.schema.json".

deck: {id}  # what your history hangs on: the file may be renamed, this may not
title: {title}
language: en
# as_of: 2024-12-05  # the day on which the facts were true
# review_by: 2025-12-05  # from this day on they are said to be perhaps out of date
# tags: [geography]

# Where the facts come from; questions cite a source by its name.
sources:
  article:
    title: The article on my desk
    # published: 2024-12-06
    # url: https://example.org/article

questions:
  # Put your own in the place of this one. An id is written once and never changed; the wording of
  # a question may change, and its history stays.
  - id: first-question
    type: text
    ask: What is the capital of Norway?
    answer: Oslo
    accept: [Kristiania]
    why: Shown after the answer.
    cite: {{source: article, para: 1}}  # the paragraph, counted from 1

  # Other kinds, to copy from: take away the "# " in front.
  #
  # - id: a-quantity
  #   type: number
  #   ask: About how many people lived in the city in 2024?
  #   answer: 1 million people
  #   tolerance: 10%
  #   reject:
  #     313,000: That was the census of 2004.
  #   cite: {{source: article, para: 3}}
  #
  # - id: a-day
  #   type: date
  #   ask: On what day did the city fall?
  #   answer: 2024-12-05
  #   prompt:
  #     December 2024: Right month. Which day?
  #
  # - id: a-person
  #   type: name
  #   ask: Who led the group when the city fell?
  #   answer: Ahmed al-Sharaa
  #   claimed_by: null
  #
  # - id: a-choice
  #   type: choice
  #   ask: Which of these towns lies farthest south?
  #   answer: Damascus
  #   distractors: [Homs, Aleppo]
  #
  # - id: true-or-false
  #   type: boolean
  #   ask: Is the city the largest of the country?
  #   answer: false
  #
  # - id: a-list
  #   type: list
  #   ask: Which two rivers meet there?
  #   answer: [Rhine, Moselle]
  #
  # - id: a-sentence-with-gaps
  #   type: cloze
  #   ask: "{{Oslo}} lies on the {{Oslofjord}}."
  #
  # - id: a-flashcard
  #   type: card
  #   ask: Why did the city matter?
  #   answer: |-
  #     - It lies on the road to the capital.
  #     - It had been held for a long time.
"""


def starter_deck(id_: str, title: str) -> bytes:
    """Return the bytes of a deck file to begin with, in canonical form and without problems.

    Args:
        id_: The deck's id, of the characters a-z, 0-9 and -.
        title: What the deck is called.
    """
    return _STARTER.format(id=id_, title=spelled(Text(title))).encode()
