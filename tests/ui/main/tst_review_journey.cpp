// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole review as an auditor does it, by keys and clicks alone.
#include "core/export/csv.h"
#include "core/query/filter_text.h"
#include "core/query/row_order.h"
#include "core/query/run_filter.h"
#include "core/query/time_scope.h"
#include "core/review/preset.h"
#include "tests/ui/window_test.h"
#include "ui/charts/timeline_chart.h"
#include "ui/charts/timeline_view.h"
#include "ui/filter/filter_edit.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace trailscope::ui {
namespace {

using test::becomesTrue;

class ReviewJourneyTest : public test::WindowTest {
protected:
    [[nodiscard]] bool openByKey()
    {
        chooser.folder = test::samplePath();
        QTest::keyClick(window.get(), Qt::Key_O, Qt::ControlModifier);
        return settles();
    }

    [[nodiscard]] bool clickPreset(const QString& title) const
    {
        auto& tree = find<QTreeWidget>("presetTree");
        const auto found = tree.findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
        if (found.size() != 1) {
            return false;
        }
        tree.scrollToItem(found.front());
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualItemRect(found.front()).center());
        return settles();
    }

    //! From one share of the chart's width to another, and then Scope.
    [[nodiscard]] bool scopeByDrag(double from, double to) const
    {
        auto* canvas = &find<TimelineChart>("timelineChart");
        const auto whole = canvas->chosenRange();
        const auto place = [&](double share) {
            return QPoint(static_cast<int>(canvas->width() * share), canvas->height() / 2);
        };
        QTest::mousePress(canvas, Qt::LeftButton, {}, place(from));
        QTest::mouseMove(canvas, place((from + to) / 2));
        QTest::mouseMove(canvas, place(to));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, place(to));
        if (!becomesTrue([&] { return canvas->chosenRange() != whole; })) {
            return false;
        }
        QTest::mouseClick(&find<QToolButton>("zoom-scope"), Qt::LeftButton);
        return settles();
    }

    [[nodiscard]] bool addToFilter(const QString& text) const
    {
        QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
        auto* field = qobject_cast<FilterEdit*>(QApplication::focusWidget());
        if (field == nullptr) {
            return false;
        }
        QTest::keyClick(field, Qt::Key_End);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        return settles();
    }

    [[nodiscard]] QByteArray exported()
    {
        chooser.saveAs = folder.filePath(QStringLiteral("review.csv"));
        QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
        find<QCheckBox>("exportByteOrderMark").setChecked(false);
        QTest::mouseClick(&find<QPushButton>("exportStart"), Qt::LeftButton);
        const auto& message = find<QLabel>("exportMessage");
        EXPECT_TRUE(becomesTrue([&] { return message.text().contains(QStringLiteral("were written to")); }))
            << message.text().toStdString();
        QFile file(chooser.saveAs);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(ReviewJourneyTest, OpenPresetDragFilterExport)
{
    ASSERT_TRUE(openByKey());
    ASSERT_TRUE(clickPreset(QStringLiteral("Security groups")));
    const auto ofPreset = rows();
    const QSignalSpy ranges(&find<TimelineView>("timeline"), &TimelineView::rangeRequested);
    ASSERT_TRUE(scopeByDrag(0.3, 0.8));
    ASSERT_EQ(ranges.count(), 1);
    const auto range = ranges.front().front().value<TimeRange>();
    const auto ofRange = rows();
    ASSERT_TRUE(addToFilter(QStringLiteral(" and not outcome = success")));
    const auto ofAll = rows();

    EXPECT_LT(ofRange.size(), ofPreset.size());
    EXPECT_LT(ofAll.size(), ofRange.size());
    EXPECT_GT(ofAll.size(), 0U);

    const auto* preset = findPreset(builtinPresets(), "s3-security-groups");
    ASSERT_NE(preset, nullptr);
    const auto asked =
        both(withTimeScope(preset->filter, range), negated(valueFilter(Field::Outcome, "success")));
    const auto matches = runFilter(asked, session().context());
    ASSERT_TRUE(matches.ok());
    const auto expected = orderRows(matches.value(), session().sort(), session().context());
    ASSERT_TRUE(expected.ok());
    EXPECT_EQ(ofAll, expected.value());
    EXPECT_EQ(exported().toStdString(),
              toCsv(expected.value(), {table().shownFields(), false}, session().context()));
}

} // namespace
} // namespace trailscope::ui
