"""python3 named-maps.py FOLDER: golden PDFs as ReportLab writes them with fonts that it only names and a predefined character map, with what a
reader must find beside each. Their texts are invented."""

import json
import sys
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import CIDFont, UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

STORIES = {
    "ja": [
        "白浜の製塩所、冬の釜に火",
        "白浜町の製塩所は七日、今季初めて釜に火を入れた。昨年は台風で屋根が壊れ、作業は二か月遅れて始まっていた。",
        "「煙が上がると町の人が見に来る」と所長の塩谷ひかりさんは話す。今季は三月末までに十二トンを作る予定だ。",
    ],
    "zh-CN": [
        "青石镇老桥月底重新开放",
        "青石镇政府星期三说，关闭了十四个月的老桥将在本月三十日重新开放。修桥一共花了三百八十万元。",
        "“桥上的石头一块也没有换”，工程师罗小禾说。每天大约有两千六百人从桥上走过。",
    ],
    "zh-TW": [
        "霧溪小火車春天復駛",
        "霧溪林場星期五宣布，停駛三年的小火車將於三月一日復駛，每天往返四班，票價一百二十元。",
        "「最難修的是第七號隧道」，站長溫月娥說。工程費用為四千五百萬元，由縣政府負擔一半。",
    ],
    "ko": [
        "솔매 등대, 여름부터 다시 연다",
        "솔매군은 화요일에 문을 닫은 지 오 년이 된 등대를 유월부터 다시 연다고 밝혔다. 수리비는 칠억 원이다.",
        "“계단이 백이십구 개라 천천히 올라오셔야 합니다”라고 등대지기 한별님 씨는 말했다.",
    ],
}

# By the map: the typeface that is named and the codec of the codes; None where the program has a way of its own (UTF-16), which it has not for MSung.
DOCUMENTS = [
    ("ja", "90ms-RKSJ-H", "HeiseiMin-W3", "cp932"),
    ("ja", "UniJIS-UCS2-H", "HeiseiKakuGo-W5", None),
    ("zh-CN", "GBK-EUC-H", "STSong-Light", "gbk"),
    ("zh-CN", "UniGB-UCS2-H", "STSong-Light", None),
    ("zh-TW", "ETen-B5-H", "MSung-Light", "big5"),
    ("ko", "KSCms-UHC-H", "HYSMyeongJo-Medium", "cp949"),
    ("ko", "UniKS-UCS2-H", "HYGothic-Medium", None),
]


def lines_of(paragraph, most):
    """Lines of so many letters at most: Korean's end at a space, none of the others begins with a mark that must not begin one."""
    rest = paragraph
    while len(rest) > most:
        end = most
        if " " in rest[:end]:
            end = rest.rindex(" ", 0, end)
        while rest[end] in "。，、”」）":
            end -= 1
        yield rest[:end]
        rest = rest[end:].lstrip()
    yield rest


def make(folder, story, name, face, codec):
    font = UnicodeCIDFont(face) if codec is None else CIDFont(face, name)
    pdfmetrics.registerFont(font)
    canvas = Canvas(str(folder / f"reportlab-{name}.pdf"), invariant=1)
    canvas.setTitle(STORIES[story][0])
    y = 760
    for index, paragraph in enumerate(STORIES[story]):
        size = 18 if index == 0 else 12
        for line in lines_of(paragraph, 24 if index == 0 else 36):
            canvas.setFont(font.fontName, size)
            # A font of codes takes codes, one character a byte.
            canvas.drawString(60, y, line if codec is None else line.encode(codec).decode("latin-1"))
            y -= 1.5 * size
        y -= 14
    canvas.save()
    expected = {"paragraphs": STORIES[story]}
    (folder / f"reportlab-{name}.json").write_text(json.dumps(expected, ensure_ascii=False, indent=2) + "\n")


for document in DOCUMENTS:
    make(Path(sys.argv[1]), *document)
