"""One question and the replies to it, until a rating stands: what is asked again, what counts."""

from dataclasses import dataclass, replace

from byheart.core.review import GradedBy, Rating
from byheart.core.verdict import Judgement, Verdict


@dataclass(frozen=True, slots=True)
class Attempt:
    """What has happened to the question so far.

    Attributes:
        hinted: The hint was shown, so the rating is Hard at best.
        prompted: The reply was right but vague, and the learner was asked back; that costs
            nothing and happens once.
        retried: The reply was partly right, and the learner is asked once more.
        replies: What was typed, first to last.
    """

    hinted: bool = False
    prompted: bool = False
    retried: bool = False
    replies: tuple[str, ...] = ()

    def with_hint(self) -> "Attempt":
        """Return the attempt after the hint was shown."""
        return replace(self, hinted=True)

    def after(self, given: str, verdict: Verdict) -> "Attempt":
        """Return the attempt after a reply that leaves it open."""
        return replace(
            self,
            prompted=self.prompted or verdict.judgement is Judgement.PROMPT,
            retried=self.retried or verdict.judgement is Judgement.PARTIAL,
            replies=(*self.replies, given),
        )

    def is_open_after(self, verdict: Verdict) -> bool:
        """Say whether the learner is asked once more after this verdict."""
        match verdict.judgement:
            case Judgement.PROMPT:
                return not self.prompted
            case Judgement.PARTIAL:
                return not self.retried
            case Judgement.CORRECT | Judgement.INCORRECT:
                return False

    def rating(self, verdict: Verdict) -> Rating:
        """Return what the reply earns: Good, Hard after help, Again for all that is not right.

        An attempt never earns Easy: only the learner can say so.
        """
        if verdict.judgement is not Judgement.CORRECT:
            return Rating.AGAIN
        return Rating.HARD if self.hinted or self.retried else Rating.GOOD

    @property
    def graded_by(self) -> GradedBy:
        """Who decides the rating of the reply to come."""
        if self.retried:
            return GradedBy.RETRY
        return GradedBy.HINT if self.hinted else GradedBy.AUTO
