"""The fault matrix: what can go wrong, what is expected then, and the test that makes it happen.

The tables of `.github/FAULTS.md` and the one in the README are written from here;
`test_faults_matrix` holds them to it, and each test that is named to being there.
"""

from typing import NamedTuple

KILLS = "200 kills, 913 acknowledged answers, 0 lost"
CUTS = (
    "200 cuts, 4,209 acknowledged answers, 0 lost; the controls lost some in 194 of 200 cuts"
    " (`synchronous=NORMAL`) and in 83 (Python's default journal)"
)
DISK = "366 errors, 918 acknowledged answers, 0 lost; 306 in doubt, 0 of them counted twice"
"""Counted by `pytest --faults=full`; the tests print them anew with `-s`."""


class Fault(NamedTuple):
    """One line of the matrix; `tests` are names of tests, `figure` what was counted."""

    fault: str
    expected: str
    tests: tuple[str, ...]
    figure: str = ""
    in_readme: bool = False


def of(file: str, *names: str) -> tuple[str, ...]:
    """Return the names of tests in a file."""
    return tuple(f"test_{file}.py::test_{name}" for name in names)


PARTS: dict[str, tuple[Fault, ...]] = {
    "The program ends": (
        Fault(
            "`kill -9` at random moments",
            "every answer with a verdict is kept, the file is whole",
            (
                of(
                    "history_kills",
                    "no_answer_is_lost_in_200_kills",
                    "a_writer_that_promises_too_early_is_found_out",
                )
                + of("history_begun_log", "it_can_be_read")
            ),
            KILLS,
            in_readme=True,
        ),
        Fault(
            "Ctrl-C, Ctrl-D, SIGTERM, SIGHUP, `kill -9` at every prompt",
            "ends at once, with exit code 130, 0, 143, 129; every answer with a verdict is kept",
            (
                of(
                    "journeys",
                    "ctrl_c_at_every_prompt_keeps_every_answer",
                    "every_answer_with_a_verdict_outlives_a_signal",
                )
                + of("faults_terminal", "the_end_at_every_prompt")
            ),
            "27 ends at 6 prompts, 0 lost",
            in_readme=True,
        ),
        Fault(
            "end of input, a reader that goes away",
            "the session ends as if it had been stopped; nothing is said of a closed pipe",
            of(
                "commands",
                "the_end_of_input_ends_the_session_properly",
                "a_reader_that_goes_away_is_no_fault",
            ),
            "2 ways, no traceback",
        ),
    ),
    "The power is cut": (
        Fault(
            "the power is cut at random moments",
            (
                "every answer with a verdict is kept, the file is whole; two writers that flush"
                " less, as controls, lose some"
            ),
            of(
                "faults_power",
                "no_answer_is_lost_in_power_cuts",
                "a_writer_that_flushes_too_little_is_found_out",
            ),
            CUTS,
            in_readme=True,
        ),
        Fault(
            "a log is left over",
            "what it holds is on the disk before anything is appended",
            (
                of(
                    "faults_replaced",
                    "a_log_that_was_left_over_is_on_the_disk_before_anything_is_appended",
                )
                + of("history_reading", "the_next_session_goes_on")
            ),
            "3 entries of 3",
        ),
    ),
    "The disk fails": (
        Fault(
            "an error at the n-th write or sync, once or from then on, in turn for each n",
            (
                "the session ends and says how many entries are saved; nothing is retried; the"
                " entry in doubt is kept aside and stored at the next start under its own id, once"
            ),
            (
                of(
                    "faults_disk",
                    "each_write_and_each_sync_fails_in_turn",
                    "a_session_ends_with_what_is_saved_and_the_next_goes_on",
                    "what_was_kept_aside_counts_once",
                    "what_was_kept_aside_and_is_spoilt_is_left_alone",
                )
                + of("history_failures", "an_error_in_the_middle_takes_all_of_it_back")
            ),
            DISK,
            in_readme=True,
        ),
        Fault(
            "no space is left: a small file system, `ulimit -f`",
            "as above; with space again, the next session goes on",
            (
                of(
                    "faults_disk",
                    "no_space_is_left_in_the_middle_of_a_session",
                    "files_that_may_not_grow",
                )
                + of("history_failures", "a_full_disk", "a_full_disk_from_the_start")
                + of("backups", "no_space_for_a_backup")
                + of("restoring", "no_space_to_restore")
            ),
            "a disk of 1 MB and 11 limits of size, 0 lost",
        ),
        Fault(
            "a home that may only be read, no rights",
            "what only reads works; a quiz says before its first question what to check",
            (
                of("faults_disk", "a_home_that_may_only_be_read")
                + of("history_files", "no_rights_to", "a_history_that_may_only_be_read")
            ),
            "6 ways, each said in words",
        ),
    ),
    "The history is damaged": (
        Fault(
            "pages flipped",
            "it is named, or does no harm; `doctor --fix` saves what can be read, page by page",
            (
                of("history_files", "a_damaged_page_is_an_error_of_ours_or_does_no_harm")
                + of("salvage", "flipped_bits_never_crash_it")
                + of("doctor", "a_fault_is_found_and_mended")
            ),
            "7 pages of 8, each named or harmless",
        ),
        Fault(
            "cut at every boundary of its pages, and its log at every boundary of its frames",
            "the file is refused and left as it is; the log gives what came before the cut",
            of(
                "faults_replaced",
                "a_history_cut_at_every_boundary_of_its_pages_is_whole_or_refused",
                "a_log_cut_at_every_boundary_holds_what_came_before",
            ),
            "every cut refused, no entry after a gap",
        ),
        Fault(
            "a link, a folder, a pipe, another program's file in its place",
            "refused in words, and left as it is",
            of(
                "history_files",
                "what_cannot_be_used_is_said_and_left_as_it_is",
                "a_home_that_is_a_file",
            ),
            "18 faults, to read and to write",
        ),
        Fault(
            "deleted, moved or replaced in the middle of a session",
            "the session ends before its next verdict",
            of("faults_replaced", "nothing_more_is_promised", "the_next_session_goes_on"),
            "8 faults, no verdict without its entry",
            in_readme=True,
        ),
        Fault(
            "written by an older version, or a newer one",
            "the older one is taken along step by step, after a backup; the newer one is refused",
            (
                of(
                    "history_versions",
                    "a_history_of_version_1",
                    "a_step_that_fails_leaves_the_version_before_it_whole",
                )
                + of("backups", "a_migration_keeps_a_backup_first")
                + of("history_files", "what_cannot_be_used_is_said_and_left_as_it_is")
            ),
            "3 files, 0 lost",
        ),
    ),
    "Several programs": (
        Fault(
            "two and four quizzes at once on one home",
            "each answer is kept once, none is numbered twice",
            (
                of("faults_sessions", "quizzes_at_once_on_one_home")
                + of("history_log", "two_sessions_on_one_home")
                + of("history_files", "two_sessions_may_make_the_history_at_once")
            ),
            "72 answers, 0 lost",
            in_readme=True,
        ),
        Fault(
            "locked by another process, for nine seconds and for longer than ten",
            "waits, with no verdict meanwhile; after ten seconds it ends and says who writes",
            (
                of(
                    "faults_sessions",
                    "no_verdict_before_another_process_lets_the_lock_go",
                    "a_lock_of_more_than_ten_seconds_is_named",
                )
                + of(
                    "history_files",
                    "a_lock_is_waited_for_and_then_named",
                    "a_lock_that_is_let_go_in_time",
                )
            ),
            "9 s waited for, 10 s named, 0 lost",
        ),
        Fault(
            "copied while in use by something that synchronises files",
            "a home in such a folder is warned of",
            of("synced_home", "by_what_services_leave_behind"),
            "4 marks known",
        ),
    ),
    "The clock": (
        Fault(
            "an hour and 400 days back, 2099, 9999, 1969",
            "no answer is lost; a moment that cannot be kept is refused; `doctor` names the rest",
            (
                of("faults_clock", "no_answer_is_lost_whatever_the_clock_says")
                + of("history_ids", "ids_stay_unique_when_the_clock_is_set_back")
                + of(
                    "history_log", "a_moment_that_no_calendar_has", "the_first_and_the_last_moment"
                )
                + of("folding", "a_clock_far_ahead_does_not_stop_the_fold")
            ),
            "7 clocks, 0 lost",
            in_readme=True,
        ),
        Fault(
            "summer time in nine zones and more, the day that Samoa skipped, leap days",
            "days are the learner's calendar days",
            of(
                "scheduling_study_day",
                "a_change_of_the_clocks_makes_no_day_and_loses_none",
                "days_between_two_reviews",
                "the_study_day_of_a_moment",
            ),
            "12 changes of the clocks",
        ),
    ),
    "The decks": (
        Fault(
            "edited, renamed, deleted, broken in the middle of a session",
            "the session goes on with the words that it began with; the next says what is wrong",
            (
                of(
                    "faults_sessions",
                    "a_deck_that_changes_in_the_middle_of_a_session",
                    "a_renamed_deck_file_keeps_its_history",
                )
                + of("faults_terminal", "a_deck_that_is_gone_when_the_editor_is_asked_for")
                + of("journeys", "the_editor_opens_the_deck_at_the_question")
            ),
            "5 changes, 15 answers, 0 lost",
        ),
        Fault(
            "alias bombs, depth 200,000, 100 MB in one text, tags",
            "refused with a place, in bounded time and memory",
            (
                of("deck_hostile", "is_answered")
                + of("deck_faults", "bad_input_is_reported")
                + of("deck_files", "a_huge_file_is_not_read")
            ),
            "18 decks, each answered in its time",
            in_readme=True,
        ),
        Fault(
            "escapes, OSC 8 and OSC 52, bidi overrides, Rich markup such as `[/]`",
            "shown as text, wherever they come from",
            (
                of("cleaning", "clean", "clean_text_has_nothing_unsafe_and_stays_as_it_is")
                + of("terminal_screens", "nothing_from_a_deck_is_an_escape_even_with_colours")
                + of("faults_terminal", "markup_in_a_deck_is_text")
                + of("commands", "escapes_that_are_typed_are_shown_as_text")
            ),
            "13 kinds, 0 reach the terminal",
        ),
    ),
    "The terminal": (
        Fault(
            "resized 200 times, down to 12 columns",
            "the next question is drawn as usual, every answer is kept",
            (
                of("faults_terminal", "a_window_that_changes_its_size_200_times")
                + of("journeys", "the_window_is_resized_at_every_prompt")
            ),
            "204 sizes, 0 lost",
        ),
        Fault(
            "1 MB pasted",
            "cut to 2,000 characters and judged",
            of("journeys", "a_paste_of_a_megabyte_is_cut_short"),
            "1,000,000 characters, kept as 2,000",
        ),
        Fault(
            "an encoding that is not UTF-8: `LC_ALL=C`, latin-1",
            "what cannot be written is replaced, nothing crashes",
            (
                of("faults_terminal", "a_terminal_that_is_not_utf_8")
                + of("commands", "input_and_output_that_are_not_utf_8")
            ),
            "2 sessions, no traceback",
        ),
    ),
    "Devices": (
        Fault(
            "segments cut at every byte, every bit of a line flipped",
            "what is whole is taken, the rest is named and written again",
            (
                of(
                    "sync_folder",
                    "a_segment_cut_at_every_byte_gives_the_events_before_the_cut",
                    "every_bit_of_a_segment_that_is_flipped_is_named_and_written_again",
                )
                + of("syncing_lines", "every_bit_that_is_flipped_is_noticed")
            ),
            "every byte, every bit",
        ),
        Fault(
            "one id with two contents",
            "the one with the smaller checksum stays, on every device",
            (
                of("sync_folder", "of_two_contents_of_an_id_the_same_stays_everywhere")
                + of("syncing_lines", "of_two_contents_the_smaller_checksum_stays")
            ),
            "1 of 2 stays, the same everywhere",
        ),
        Fault(
            "cut transfers, repetitions, clones, in any order",
            "the same events and states on every device",
            (
                of("syncing_schedules", "every_schedule_ends_with_the_same_events_and_states")
                + of("sync_folder", "a_clone_is_given_a_new_name")
            ),
            "400 schedules, the same on every device",
            in_readme=True,
        ),
    ),
}
FAULTS = tuple(fault for part in PARTS.values() for fault in part)


def tables() -> str:
    """Return the whole matrix as the tables of a page."""
    return "\n".join(f"## {title}\n\n{table(part)}" for title, part in PARTS.items())


def table(part: tuple[Fault, ...]) -> str:
    """Return one table of the page."""
    rows = [
        f"| {each.fault} | {each.expected} | {each.figure} |"
        f" {', '.join(f'`{test}`' for test in each.tests)} |"
        for each in part
    ]
    return "\n".join(["| fault | expected | figure | tests |", "|---|---|---|---|", *rows, ""])


def readme_table() -> str:
    """Return the table of the figures in the README."""
    rows = [f"| {each.fault} | {each.figure} |" for each in FAULTS if each.in_readme]
    return "\n".join(["| what was done to it | what came of it |", "|---|---|", *rows, ""])
