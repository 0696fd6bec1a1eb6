// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The manager's page as it lies on paper: what stands on it, and that nothing lies over something else.
#include "tests/ui/manager_support.h"
#include "tests/ui/page_recorder.h"
#include "tests/ui/qt_support.h"
#include "tests/ui/spoken_language.h"
#include "ui/charts/compare_painter.h"
#include "ui/report/manager_page.h"
#include "ui/report/manager_texts.h"
#include "ui/report/page_sheet.h"
#include "ui/report/page_table.h"
#include "ui/report/page_text.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace trailscope::ui::test {
namespace {

// Inside margins of 14 mm.
constexpr QSizeF a4(516, 763);
constexpr QSizeF letter(533, 713);

struct Case {
    const char* language;
    QSizeF paper;
    bool isCrowded;
};

void PrintTo(const Case& one, std::ostream* out)
{
    *out << one.language << (one.paper == a4 ? ", A4" : ", Letter") << (one.isCrowded ? ", crowded" : "");
}

class ManagerPaperTest : public testing::TestWithParam<Case> {
protected:
    ManagerPaperTest() : language(GetParam().language)
    {
        QPainter painter(&paper);
        paintManagerPage(painter, paper.area(), report);
    }

    SpokenLanguage language;
    ManagerReport report = GetParam().isCrowded
                             ? crowdedReport()
                             : reportOf({login(monday + 86'400, "Taro"), login(monday + 8 * day, "Taro"),
                                         rootEvent(monday + 9 * day)});
    PageRecorder paper{GetParam().paper};
};

TEST_P(ManagerPaperTest, TheComparisonStandsOnThePageWithAllItsNumbers)
{
    const auto& comparison = report.summary.comparison;
    const auto text = paper.wholeText();

    ASSERT_NE(report.summary.compared, ComparedPart::None);
    EXPECT_TRUE(text.contains(managerHeading(ManagerPart::Comparison)));
    EXPECT_TRUE(text.contains(periodSentence(comparison.before, report.context.calendar->zone)));
    for (const auto& measure : measuresOf(comparison)) {
        EXPECT_TRUE(text.contains(measure.title)) << measure.title.toStdString();
        EXPECT_TRUE(text.contains(measure.numberText(measure.now, measure.rateNow)));
        EXPECT_TRUE(text.contains(measure.change()));
    }
}

TEST_P(ManagerPaperTest, TextsStandOnThePageAndNotOverEachOther)
{
    EXPECT_EQ(paper.overlaps(), QStringList());
    for (const auto& drawn : paper.texts()) {
        EXPECT_TRUE(paper.area().contains(drawn.box)) << drawn.text.toStdString();
    }
}

TEST_P(ManagerPaperTest, WhatIsLeftOutIsCounted)
{
    constexpr std::size_t endless = 1'000;
    const auto people = offHoursTable(report, endless).rows;
    const auto told = static_cast<std::size_t>(paper.wholeText().count(people.front().front().left(3)));

    EXPECT_GE(told, std::min<std::size_t>(people.size(), 3));
    EXPECT_TRUE(paper.wholeText().contains(offHoursNote(report, told)));
    EXPECT_EQ(offHoursNote(report, told).isEmpty(), told == people.size());
}

INSTANTIATE_TEST_SUITE_P(Papers, ManagerPaperTest,
                         testing::Values(Case{"en", a4, false}, Case{"en", letter, false},
                                         Case{"en", a4, true}, Case{"en", letter, true},
                                         Case{"ja", a4, false}, Case{"ja", letter, false},
                                         Case{"ja", a4, true}, Case{"ja", letter, true},
                                         Case{"zh_CN", a4, false}, Case{"zh_CN", letter, false},
                                         Case{"zh_CN", a4, true}, Case{"zh_CN", letter, true}));

TEST(PageTableTest, WordsOfHeadingsAreNotBroken)
{
    PageRecorder paper(a4);
    QPainter painter(&paper);
    PageSheet sheet(painter, paper.area());
    sheet.setBodyFont();
    const TextTable table{
        {QStringLiteral("Person"), QStringLiteral("Change"), QStringLiteral("Logins in working hours"),
         QStringLiteral("Before")},
        {{QStringLiteral("Taro"), QStringLiteral("+1"), QStringLiteral("1,234,567"), QStringLiteral("3")}}};

    for (const qreal points : {120, 200, 400}) {
        drawPageTable(sheet, {0, 0, sheet.unit(points), 0}, table);
    }
    painter.end();

    for (const auto* word : {"Change", "Logins", "working", "Before", "1,234,567"}) {
        const auto holding =
            std::count_if(paper.texts().begin(), paper.texts().end(),
                          [word](const auto& drawn) { return drawn.text.contains(QLatin1String(word)); });
        EXPECT_EQ(holding, 3) << word;
    }
}

TEST(PageTextTest, ALongTextIsCutAfterItsLastLine)
{
    PageRecorder paper(a4);
    QPainter painter(&paper);
    const QString text(QStringLiteral("many words and even more of them ").repeated(50));
    const auto width = paper.area().width() / 3;

    const auto cut = cutPageText(painter, width, text, 3);

    EXPECT_LE(pageTextHeight(painter, width, cut), 3 * pageLineHeight(painter));
    EXPECT_TRUE(cut.endsWith(QChar(0x2026)));
    EXPECT_TRUE(text.startsWith(cut.chopped(1).trimmed()));
    EXPECT_GT(pageTextHeight(painter, width, cut), 2 * pageLineHeight(painter));
    EXPECT_EQ(cutPageText(painter, width, QStringLiteral("short"), 3), QStringLiteral("short"));
}

} // namespace
} // namespace trailscope::ui::test
