"""The bibs on which a design must prove itself: long names, every script, high numbers, each start area."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.core.bib import BibContent
from kiosk.core.event import Event, Race, StartArea
from kiosk.core.people import BibNumber
from kiosk.services.bibs.sample import sample_content

# invented people, 35 to 40 letters each where the script writes long names
LONG_NAMES = {
    "Latin": "Jean-Christophe de la Rochefoucauld-Sully",
    "Vietnamese": "Nguyễn Phúc Đặng Thị Ngọc Ánh Tuyết Mỹ",
    "Greek": "Παναγιώτης-Κωνσταντίνος Παπαδόπουλος",
    "Cyrillic": "Александра Всеволодовна Рождественская",
    "Arabic": "عبد الرحمن بن محمد بن عبد العزيز الهاشمي",
    "Hebrew": "אברהם־יצחק בן־ציון הלוי־רוזנבלום־גולדשטיין",
    "Devanagari": "लक्ष्मीनारायण श्रीकृष्णमूर्ति त्रिपाठी",
    "Thai": "ประสิทธิ์ชัย วงศ์สุวรรณรัตนกุล ณ อยุธยา",
    "Chinese": "欧阳慕容上官司马诸葛东方明月清风",
    "Japanese": "長谷川 権左衛門之助 ジャン・クリストフ",
    "Korean": "남궁민수 알렉산드라 크리스토프",
}
SHORT_NAMES = {"one letter": "Ø", "wide letters": "WWWWWWWW", "accents": "Ậ́Ǻ̱g̃ǰ", "none": ""}


@dataclass(frozen=True, slots=True)
class WorstCase:
    """One bib and what is hard about it."""

    label: str
    content: BibContent


def worst_cases(event: Event) -> Iterator[WorstCase]:
    """Give the bibs on which a design of an event is proven."""
    for race in event.races:
        for area in race.start_areas:
            highest = area.numbers.spans[-1][1]
            content = sample_content(event, BibNumber(highest))
            yield WorstCase(f"{race.code} {area.code}, number {highest}", content)
        yield from _of_a_race(event, race, race.start_areas[0])


def _of_a_race(event: Event, race: Race, area: StartArea) -> Iterator[WorstCase]:
    highest = max(one.numbers.spans[-1][1] for one in race.start_areas)
    plain = sample_content(event, BibNumber(area.numbers.spans[0][0]))
    high = sample_content(event, BibNumber(highest))
    for watermark in ("", "REHEARSAL"):
        marked = replace(high, watermark=watermark)
        kind = f"{race.code}, rehearsal" if watermark else race.code
        for script, name in LONG_NAMES.items():
            again = replace(marked, bib_name=name, copy=12, piece="#13")
            yield WorstCase(f"{kind}, a long {script} name, twelfth replacement", again)
        for trait, name in SHORT_NAMES.items():
            yield WorstCase(f"{kind}, name: {trait}", replace(plain, bib_name=name, watermark=watermark))
