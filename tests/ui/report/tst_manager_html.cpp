// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/manager_support.h"
#include "tests/ui/qt_support.h"
#include "tests/ui/spoken_language.h"
#include "ui/charts/compare_painter.h"
#include "ui/report/manager_html.h"
#include "ui/report/manager_texts.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace trailscope::ui::test {
namespace {

ManagerReport twoWeeks(const std::string& user = "Taro")
{
    return reportOf({login(monday + day, user), login(monday + 8 * day, user), rootEvent(monday + 9 * day)});
}

QString pageOf(const ManagerReport& report)
{
    return QString::fromUtf8(managerHtml(report));
}

//! Without tags and blanks: a chart has a text element for each script of a line.
QString lettersOf(QString html)
{
    static const QRegularExpression others(QStringLiteral("<[^>]*>|\\s"));
    return html.remove(others);
}

class ManagerHtmlTest : public testing::TestWithParam<const char*> {};

TEST_P(ManagerHtmlTest, EveryPartIsToldInTheProgramsLanguage)
{
    const SpokenLanguage language(GetParam());
    const auto report = twoWeeks();
    const auto html = pageOf(report);

    for (const auto part : {ManagerPart::Page, ManagerPart::Timeline, ManagerPart::WeekMap,
                            ManagerPart::Comparison, ManagerPart::People, ManagerPart::RootUse,
                            ManagerPart::Presets, ManagerPart::Coverage, ManagerPart::Limits}) {
        EXPECT_TRUE(html.contains(u'>' + managerHeading(part).toHtmlEscaped() + QStringLiteral("</h")))
            << managerHeading(part).toStdString();
    }
    for (const auto& fact : managerFacts(report)) {
        EXPECT_TRUE(html.contains(fact.value.toHtmlEscaped())) << fact.name.toStdString();
    }
    for (const auto& measure : measuresOf(report.summary.comparison)) {
        EXPECT_TRUE(lettersOf(html).contains(lettersOf(measure.title))) << measure.title.toStdString();
    }
    for (const auto& line : limitLines(report) + coverageLines(report, 100) + rootUseLines(report, 100)) {
        EXPECT_TRUE(html.contains(line.toHtmlEscaped())) << line.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, ManagerHtmlTest, testing::Values("en", "ja", "zh_CN"));

TEST(ManagerHtmlPageTest, NothingIsCutAndTextsOfTheArchiveAreEscaped)
{
    const auto crowded = pageOf(crowdedReport());
    const auto hostile = pageOf(twoWeeks("<b onclick='x'>\"&"));

    EXPECT_TRUE(crowded.contains(QStringLiteral("とても長い名前の利用者59")));
    EXPECT_TRUE(crowded.contains(QStringLiteral("2001:db8::29")));
    EXPECT_FALSE(hostile.contains(QStringLiteral("<b onclick")));
    EXPECT_TRUE(hostile.contains(QStringLiteral("&lt;b onclick='x'&gt;&quot;&amp;")));
}

TEST(ManagerHtmlPageTest, TheFirstLineSaysWhatWasLeftOut)
{
    auto report = twoWeeks();
    EXPECT_FALSE(pageOf(report).contains(QStringLiteral("class=warning")));
    report.coverage.leftOut.filesFound = 9;
    report.coverage.leftOut.filesForMemory = 4;

    const auto html = pageOf(report);

    EXPECT_TRUE(html.contains(QStringLiteral("4 of 9 files")));
    EXPECT_LT(html.indexOf(QStringLiteral("4 of 9 files")), html.indexOf(QStringLiteral("<h1>")));
}

TEST(ManagerHtmlPageTest, ItNeedsNoOtherFileAndRunsNothing)
{
    const auto html = pageOf(twoWeeks());

    EXPECT_EQ(html.count(QStringLiteral("<svg")), 3);
    for (const auto* word : {"http", "<script", "<?xml", "xmlns", "<img", "url("}) {
        EXPECT_FALSE(html.contains(QLatin1String(word))) << word;
    }
}

TEST(ManagerHtmlPageTest, WithoutAPeriodBeforeThereIsNoComparison)
{
    const auto html = pageOf(reportOf({login(monday + 8 * day, "Taro")}));

    EXPECT_EQ(html.count(QStringLiteral("<svg")), 2);
    EXPECT_TRUE(html.contains(QStringLiteral("of which the archive holds nothing")));
}

} // namespace
} // namespace trailscope::ui::test
