// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_paths.h"
#include "tests/ui/manager_support.h"
#include "tests/ui/qt_support.h"
#include "ui/report/drawn_texts.h"
#include "ui/report/manager_page.h"
#include "ui/report/manager_texts.h"
#include "ui/report/page_text.h"
#include "ui/report/pdf_characters.h"
#include "ui/texts/language.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPicture>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace trailscope::ui::test {
namespace {

QStringList namesOf(const ManagerReport& report)
{
    QStringList names;
    for (const auto& row : offHoursTable(report, 100).rows) {
        names << row.front();
    }
    return names;
}

TEST(ManagerTextsTest, TilesTellTheChangeAgainstThePeriodBefore)
{
    const auto report = reportOf({login(monday, "Taro"), login(monday + 8 * day, "Taro"),
                                  login(monday + 9 * day, "Hanako"), rootEvent(monday + 10 * day)});
    const auto tiles = managerTiles(report);

    EXPECT_EQ(tiles[0].value, QStringLiteral("2"));
    EXPECT_EQ(tiles[0].comparison, QStringLiteral("before: 1 (+1)"));
    EXPECT_TRUE(tiles[0].isWarning);
    EXPECT_EQ(tiles[1].value, QStringLiteral("1"));
    EXPECT_EQ(tiles[1].comparison, QStringLiteral("before: 0 (+1)"));
    EXPECT_EQ(tiles[3].comparison, QStringLiteral("before: 0 (±0)"));
    EXPECT_FALSE(tiles[3].isWarning);
}

TEST(ManagerTextsTest, WithoutEarlierEventsNothingIsCompared)
{
    const auto report = reportOf({login(monday + 8 * day, "Taro")});

    EXPECT_EQ(managerTiles(report)[0].comparison, QStringLiteral("nothing to compare with"));
    EXPECT_EQ(offHoursTable(report, 10).rows.front()[2], QStringLiteral("–"));
}

TEST(ManagerTextsTest, OnlyPeopleWithOffHoursLoginsAreListedAndTheRestIsCounted)
{
    const std::int64_t noon = 12 * 3'600;
    const auto report = reportOf({login(monday + 7 * day, "Night"), login(monday + 8 * day, "Night"),
                                  login(monday + 9 * day, "Dawn"), login(monday, "Before"),
                                  login(monday + 8 * day + noon, "Office")});

    EXPECT_EQ(namesOf(report),
              QStringList({QStringLiteral("Night"), QStringLiteral("Dawn"), QStringLiteral("Before")}));
    EXPECT_EQ(offHoursTable(report, 2).rows.size(), 2U);
    EXPECT_TRUE(offHoursNote(report, 2).contains(u'1'));
    EXPECT_TRUE(offHoursNote(report, 3).isEmpty());
    EXPECT_FALSE(offHoursNote(reportOf({login(monday + 8 * day + noon, "Office")}), 3).isEmpty());
}

TEST(ManagerTextsTest, RootUseIsToldByEventAndAddress)
{
    const auto report = reportOf({rootEvent(monday + 8 * day), rootEvent(monday + 9 * day + 1)});

    const auto lines = rootUseLines(report, 5);

    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.front(),
              QStringLiteral("CreateAccessKey from 203.0.113.5: 2 time(s), the last on 2026-10-14 00:00:01"));
    EXPECT_EQ(rootUseLines(reportOf({login(monday, "Taro")}), 5),
              QStringList(QStringLiteral("Root was not used.")));
}

TEST(ManagerTextsTest, DamageAndGapsAreTold)
{
    auto report = reportOf({login(monday + 8 * day, "Taro")});
    report.coverage.leftOut.filesDamaged = 3;
    report.coverage.gaps.assign(
        5, {"1000000000000001", {}, {{monday + 8 * day}, {monday + 9 * day}}, false, std::nullopt});

    const auto text = coverageLines(report, 2).join(u'\n');

    EXPECT_TRUE(text.contains(QStringLiteral("damaged: 3")));
    EXPECT_TRUE(text.contains(QStringLiteral("Gap: 2026-10-13, account 1000000000000001, all regions.")));
    EXPECT_EQ(text.count(QStringLiteral("Gap:")), 2);
    EXPECT_TRUE(text.contains(QStringLiteral("3 more")));
}

TEST(ManagerTextsTest, WhatWasLeftOutIsToldFirst)
{
    auto report = reportOf({login(monday + 8 * day, "Taro")});
    EXPECT_TRUE(incompleteText(report).isEmpty());
    report.coverage.leftOut = {2'338, 2'050, 1, 7, true};

    EXPECT_EQ(incompleteText(report),
              QStringLiteral(
                  "These numbers are incomplete. Memory was about to end: 2,050 of 2,338 files were "
                  "left out. Not all files were read: loading was stopped, or is going on. Damaged files and "
                  "folders: 1. Damaged records: 7."));
}

TEST(ManagerPageTest, NothingIsDrawnOutsideOfThePage)
{
    for (const auto& report : {reportOf({login(monday, "Taro")}), crowdedReport()}) {
        QPicture picture;
        QPainter painter(&picture);
        const auto dots = picture.logicalDpiY() / 72.0;
        const QRectF page(0, 0, 515 * dots, 760 * dots);
        paintManagerPage(painter, page, report);
        painter.end();

        EXPECT_TRUE(page.adjusted(-2, -2, 2, 2).contains(picture.boundingRect()));
    }
}

TEST(ManagerPageTest, LoginsOfThePeriodStandByWeekdayAndHour)
{
    const auto week = reportOf({login(monday, "Taro"), login(monday + 8 * day, "Taro"),
                                login(monday + 8 * day + 7'200, "Jiro"), rootEvent(monday + 9 * day)})
                          .summary.week;

    EXPECT_EQ(week.total, 2U);
    EXPECT_EQ(week.counts[1][0], 1U);
    EXPECT_EQ(week.counts[1][2], 1U);
    EXPECT_TRUE(week.offHours[1][2]);
}

TEST(PageTextTest, LinesWithAndWithoutHanGlyphsAreOfOneHeight)
{
    QImage image(200, 100, QImage::Format_RGB32);
    QPainter painter(&image);

    const auto latin = pageTextHeight(painter, 200, QStringLiteral("Archive"));

    EXPECT_EQ(pageTextHeight(painter, 200, QStringLiteral("期間 Period")), latin);
    EXPECT_EQ(pageTextHeight(painter, 200, {}), 0);
    EXPECT_GE(pageTextHeight(painter, 40, QString(60, u'f')), 3 * latin);
    EXPECT_EQ(drawPageText(painter, {0, 0, 200, 100}, QStringLiteral("期間")), latin);
}

TEST(PdfCharactersTest, NamesAreWrittenIntoTheMapsOfFontsAndNowhereElse)
{
    QByteArray pdf =
        "1 beginbfrange <2F47> [<2F47>] begincmap\n<2F47> <2F48> [<30A2> <2F47> <6236> <2E80> ]\n"
        "endbfrange endcmap [<2F47>]";
    const auto length = pdf.size();

    nameCharacters(pdf, {{0x2F47, 0x65E5}, {0x6236, 0x6237}});

    EXPECT_EQ(pdf.size(), length);
    EXPECT_EQ(pdf.toStdString(),
              "1 beginbfrange <2F47> [<2F47>] begincmap\n<2F47> <2F48> [<30A2> <65E5> <6237> <2E80> ]\n"
              "endbfrange endcmap [<2F47>]");
}

//! The code points that the text layer of the PDF names.
QSet<char16_t> namedCharacters(const QByteArray& pdf)
{
    QSet<char16_t> named;
    for (auto map = pdf.indexOf("begincmap"); map >= 0; map = pdf.indexOf("begincmap", map + 1)) {
        const auto list = pdf.mid(map, pdf.indexOf("endcmap", map) - map);
        static const QRegularExpression code(QStringLiteral("<([0-9A-Fa-f]{4})>"));
        const auto text = QString::fromLatin1(list.mid(list.indexOf('[')));
        for (auto match = code.globalMatch(text); match.hasNext();) {
            named.insert(match.next().captured(1).toUShort(nullptr, 16));
        }
    }
    return named;
}

//! Draws a text and says which of its characters the PDF does not name.
QString unnamedCharacters(const QString& text, const QFont& font)
{
    const auto paint = [&](QPaintDevice& device) {
        QPainter painter(&device);
        painter.setFont(font);
        drawPageText(painter, {0, 0, 9'000, 9'000}, text);
    };
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    DrawnTexts texts(writer);
    paint(texts);
    paint(writer);
    auto pdf = buffer.data();
    nameCharacters(pdf, drawnNames(texts));
    const auto named = namedCharacters(pdf);
    QString unnamed;
    for (const auto character : text) {
        unnamed +=
            character.isSpace() || named.contains(character.unicode()) ? QString() : QString(character);
    }
    return unnamed;
}

//! Every character of the translations, in the fonts of that language.
void expectAllNamed(const QString& language)
{
    const auto folder = trailscope::test::testData().parent_path().parent_path() / "resources/translations";
    QFile file(QStringLiteral("%1/trailscope_%2.ts").arg(QString::fromStdString(folder.string()), language));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QSet<QChar> used;
    for (const auto character : QString::fromUtf8(file.readAll())) {
        if (character.unicode() >= 0x2E80 && !character.isSurrogate()) {
            used.insert(character);
        }
    }
    QString text = QStringLiteral("長谷川西民户日金生文");
    for (const auto character : used) {
        text += character;
    }
    EXPECT_GT(used.size(), 300);
    const auto font = withHanGlyphs(QFont(QStringLiteral("Noto Sans")), QLocale(language));
    EXPECT_EQ(unnamedCharacters(text, font), QString());
}

TEST(PdfCharactersTest, EveryJapaneseCharacterIsReadBackAsItWasDrawn)
{
    expectAllNamed(QStringLiteral("ja"));
}

TEST(PdfCharactersTest, EveryChineseCharacterIsReadBackAsItWasDrawn)
{
    expectAllNamed(QStringLiteral("zh_CN"));
}

TEST(PdfCharactersTest, JapaneseOfAPageCanBeSearched)
{
    const auto pdf = managerPdf(reportOf({login(monday + 8 * day, "日比野 用子")}), QPageSize::A4);

    EXPECT_TRUE(pdf.contains("<65E5>"));
    EXPECT_FALSE(pdf.contains("<2F47>"));
}

TEST(ManagerPageTest, PdfIsOnePageWithItsFontsInIt)
{
    const auto pdf = managerPdf(crowdedReport(), QPageSize::A4);

    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
    EXPECT_GE(pdf.count("/FontFile"), 1);
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
}

} // namespace
} // namespace trailscope::ui::test
