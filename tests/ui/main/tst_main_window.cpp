// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"
#include "core/query/field_text.h"
#include "core/query/filter_text.h"
#include "core/query/row_order.h"
#include "core/query/run_filter.h"
#include "core/review/preset.h"
#include "tests/ui/window_test.h"
#include "ui/charts/timeline_view.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_edit.h"
#include "ui/panels/facet_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTreeView>

namespace trailscope::ui {
namespace {

using test::becomesTrue;

class MainWindowTest : public test::WindowTest {
protected:
    [[nodiscard]] std::vector<RowId> engineRows(const Filter& filter, const SortKey& key) const
    {
        auto matches = runFilter(filter, session().context());
        EXPECT_TRUE(matches.ok());
        auto ordered = orderRows(matches.value(), key, session().context());
        EXPECT_TRUE(ordered.ok());
        return ordered.value();
    }

    [[nodiscard]] QByteArray fileContent(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void clickHeading(Field field) const
    {
        auto& header = *table().header();
        const QPoint place(header.sectionViewportPosition(EventTableModel::columnOf(field)) + 15,
                           header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
    }

    void clickRow(std::size_t row, Field field) const
    {
        const QRect cell = table().cellRect(row, EventTableModel::columnOf(field));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, cell.center());
    }
};

TEST_F(MainWindowTest, StartsWithAPageThatSaysWhatToDo)
{
    EXPECT_TRUE(find<QPushButton>("openSample").isVisible());
    EXPECT_FALSE(table().isVisible());
    EXPECT_FALSE(action(QStringLiteral("Export as CSV…")).isEnabled());
}

TEST_F(MainWindowTest, FitsTheScreenOfASmallLaptop)
{
    SessionSettings(settings).addRecent({QString(300, u'm')});
    makeWindow();

    EXPECT_LE(window->minimumSizeHint().width(), 1'280);
    EXPECT_LE(window->minimumSizeHint().height(), 700);
}

TEST_F(MainWindowTest, TheSampleOpensWithAClick)
{
    QTest::mouseClick(&find<QPushButton>("openSample"), Qt::LeftButton);
    ASSERT_TRUE(settles());

    EXPECT_GT(rows().size(), 10'000U);
    EXPECT_TRUE(table().isVisible());
    EXPECT_EQ(find<QLabel>("eventCounts").text(), QStringLiteral("20,000 of 20,000 events"));
}

TEST_F(MainWindowTest, AFolderIsOpenedByItsKey)
{
    chooser.folder = test::samplePath();

    QTest::keyClick(window.get(), Qt::Key_O, Qt::ControlModifier);
    ASSERT_TRUE(settles());

    EXPECT_EQ(rows().size(), 20'000U);
}

TEST_F(MainWindowTest, FilesCanBeDropped)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(test::samplePath())});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);

    QCoreApplication::sendEvent(window.get(), &drop);
    ASSERT_TRUE(settles());

    EXPECT_GT(rows().size(), 0U);
}

TEST_F(MainWindowTest, AnEmptyFolderIsExplained)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("empty")));
    window->openPaths({folder.filePath(QStringLiteral("empty"))});
    ASSERT_TRUE(settles());

    EXPECT_TRUE(find<QLabel>("startProblem").isVisible());
    EXPECT_TRUE(find<QLabel>("startProblem").text().contains(QStringLiteral("There is no audit event here")))
        << find<QLabel>("startProblem").text().toStdString();
}

TEST_F(MainWindowTest, AFolderThatIsNotThereIsExplained)
{
    window->openPaths({folder.filePath(QStringLiteral("gone"))});
    ASSERT_TRUE(settles());

    EXPECT_TRUE(
        find<QLabel>("startProblem").text().contains(QStringLiteral("There is no such file or folder")));
}

TEST_F(MainWindowTest, AClickOnAHeadingSortsAsTheEngineDoes)
{
    ASSERT_TRUE(openSample());

    clickHeading(Field::User);
    ASSERT_TRUE(settles());
    EXPECT_EQ(rows(), engineRows({}, {Field::User, true}));

    clickHeading(Field::User);
    ASSERT_TRUE(settles());
    EXPECT_EQ(rows(), engineRows({}, {Field::User, false}));
}

TEST_F(MainWindowTest, AValueIsIncludedFromItsMenuAndTheWayBackIsAKey)
{
    ASSERT_TRUE(openSample());
    const auto row = rows()[3];
    const std::string user(session().context().store->text(Field::User, row));

    clickRow(3, Field::User);
    QContextMenuEvent wish(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(table().viewport(), &wish);
    auto& menu = find<QMenu>("valueMenu");
    QTest::keyClick(&menu, Qt::Key_I);
    ASSERT_TRUE(settles());
    EXPECT_EQ(rows(), engineRows(valueFilter(Field::User, user), {}));
    EXPECT_LT(rows().size(), 20'000U);
    EXPECT_EQ(table().currentEvent(), row);

    window->activateWindow(); // without a window manager a popup takes the activation with it
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(settles());
    EXPECT_EQ(rows().size(), 20'000U);

    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(settles());
    EXPECT_EQ(rows(), engineRows(valueFilter(Field::User, user), {}));
}

TEST_F(MainWindowTest, APresetOfTheReviewMenuShowsWhatItsFilterFinds)
{
    ASSERT_TRUE(openSample());
    const auto* preset = findPreset(builtinPresets(), "s1-failed-logins");
    ASSERT_NE(preset, nullptr);

    find<QAction>("preset-s1-failed-logins").trigger();
    ASSERT_TRUE(settles());

    EXPECT_GT(rows().size(), 0U);
    EXPECT_EQ(rows(), engineRows(preset->filter, {}));
}

TEST_F(MainWindowTest, ARangeOfTheTimelineTakesThePlaceOfTheOneBefore)
{
    ASSERT_TRUE(openSample());
    const auto period = *session().context().store->period();
    const Timestamp middle{(period.begin.seconds + period.end.seconds) / 2};
    auto& timeline = find<TimelineView>("timeline");

    Q_EMIT timeline.rangeRequested({period.begin, middle});
    Q_EMIT timeline.rangeRequested({middle, period.end});
    ASSERT_TRUE(settles());
    EXPECT_EQ(session().filter(), timeFilter({middle, period.end}));
    EXPECT_EQ(rows(), engineRows(timeFilter({middle, period.end}), {}));

    Q_EMIT timeline.clearRangeRequested();
    ASSERT_TRUE(settles());
    EXPECT_EQ(rows().size(), 20'000U);
}

TEST_F(MainWindowTest, ATypedFilterTakesEffectAndAWrongOneChangesNothing)
{
    ASSERT_TRUE(openSample());
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* field = qobject_cast<FilterEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);

    QTest::keyClicks(field, QStringLiteral("event = Delete* and not outcome = success"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(settles());
    const auto parsed = parseFilter("event = Delete* and not outcome = success");
    ASSERT_NE(parsed.filter(), nullptr);
    EXPECT_EQ(rows(), engineRows(*parsed.filter(), {}));
    EXPECT_LT(rows().size(), 20'000U);

    QTest::keyClicks(field, QStringLiteral(" and ("));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(settles());
    EXPECT_EQ(rows(), engineRows(*parsed.filter(), {}));
}

TEST_F(MainWindowTest, WhatIsClickedStandsInTheFilterField)
{
    ASSERT_TRUE(openSample());

    Q_EMIT find<FacetPanel>("facetPanel").includeRequested(valueFilter(Field::Service, "Ram"));
    Q_EMIT find<FacetPanel>("facetPanel").excludeRequested(valueFilter(Field::Rw, "Read"));
    ASSERT_TRUE(settles());

    EXPECT_EQ(find<FilterBar>("filterBar").filterText().toStdString(), toText(session().filter()));
    EXPECT_EQ(
        rows(),
        engineRows(both(valueFilter(Field::Service, "Ram"), negated(valueFilter(Field::Rw, "Read"))), {}));
}

TEST_F(MainWindowTest, TheRawRecordIsShownByteForByte)
{
    ASSERT_TRUE(openSample());

    clickRow(2, Field::Event);
    auto& exact = find<QRadioButton>("rawExact");
    exact.setChecked(true);

    const auto raw = session().context().store->rawRecord(rows()[2]);
    ASSERT_TRUE(raw.ok());
    EXPECT_TRUE(becomesTrue(
        [&] { return find<QPlainTextEdit>("rawText").toPlainText().toStdString() == raw.value(); }));
    EXPECT_GT(find<QTreeView>("detailTree").model()->rowCount(), 4);
}

TEST_F(MainWindowTest, ARecordThatCanNotBeReadAgainSaysWhy)
{
    const QString copy = folder.filePath(QStringLiteral("trail.json"));
    const QString source = test::logServiceSample();
    ASSERT_TRUE(QFile::copy(source, copy));
    window->openPaths({copy});
    ASSERT_TRUE(settles());
    ASSERT_EQ(rows().size(), 10U);
    ASSERT_TRUE(QFile::remove(copy));

    clickRow(0, Field::Event);

    auto& problem = find<QLabel>("detailProblem");
    ASSERT_TRUE(becomesTrue([&] { return problem.isVisible(); }));
    EXPECT_TRUE(problem.text().contains(QStringLiteral("The raw record can't be shown")));
}

TEST_F(MainWindowTest, AnotherZoneMovesTheTimesAndSurvivesARestart)
{
    ASSERT_TRUE(openSample());
    auto& zone = find<QComboBox>("zoneChooser");
    zone.lineEdit()->selectAll();
    QTest::keyClicks(zone.lineEdit(), QStringLiteral("Asia/Kolkata"));
    QTest::keyClick(zone.lineEdit(), Qt::Key_Return);
    ASSERT_TRUE(settles());

    EXPECT_EQ(session().zone().name(), "Asia/Kolkata");
    window->close();
    makeWindow();
    EXPECT_EQ(session().zone().name(), "Asia/Kolkata");
}

TEST_F(MainWindowTest, ColumnsSurviveARestart)
{
    table().setColumns({{Field::Event, 150, true}, {Field::User, 99, true}, {Field::Time, 180, true}});

    window->close();
    makeWindow();

    EXPECT_EQ(table().shownFields(), (std::vector<Field>{Field::Event, Field::User, Field::Time}));
    EXPECT_EQ(table().columns()[1].width, 99);
}

TEST_F(MainWindowTest, LoadingStopsAndKeepsWhatWasRead)
{
    window->openPaths({test::samplePath()});
    QTest::mouseClick(&find<QPushButton>("statusStop"), Qt::LeftButton);
    ASSERT_TRUE(settles());

    EXPECT_EQ(rows().size(), session().context().store->rowCount());
    EXPECT_FALSE(find<QPushButton>("statusStop").isVisible());
}

TEST_F(MainWindowTest, TheWindowClosesWhileALoadGoesOn)
{
    window->openPaths({test::samplePath()});

    window->close();
    window.reset();

    SUCCEED() << "the load's thread has ended";
}

TEST_F(MainWindowTest, ALoadReplacesTheOneBefore)
{
    window->openPaths({test::samplePath()});
    window->openPaths({test::logServiceSample()});
    ASSERT_TRUE(settles());

    EXPECT_EQ(rows().size(), 10U);
    EXPECT_TRUE(find<QLabel>("statusDuplicates").text().contains(u'1'));
}

TEST_F(MainWindowTest, FilesThatAreNoTrailAreListedWithTheirReason)
{
    const QString broken = folder.filePath(QStringLiteral("broken.json.gz"));
    QFile file(broken);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("this is not gzip");
    file.close();
    window->openPaths({test::logServiceSample(), broken});
    ASSERT_TRUE(settles());

    auto& button = find<QPushButton>("statusProblems");
    EXPECT_EQ(button.text(), QStringLiteral("Damaged files: 1"));
    QTest::mouseClick(&button, Qt::LeftButton);
    chooser.saveAs = folder.filePath(QStringLiteral("list.csv"));
    QTest::mouseClick(&find<QPushButton>("saveProblems"), Qt::LeftButton);

    EXPECT_TRUE(fileContent(chooser.saveAs).contains("broken.json.gz"));
}

TEST_F(MainWindowTest, TheExportedFileIsTheEnginesAnswer)
{
    ASSERT_TRUE(openSample());
    table().setColumns(
        {{Field::Time, 0, true}, {Field::User, 0, true}, {Field::Event, 0, true}, {Field::Error, 0, true}});
    const auto filter = valueFilter(Field::Event, "ConsoleSignin");
    session().setFilter(filter);
    clickHeading(Field::User);
    ASSERT_TRUE(settles());
    chooser.saveAs = folder.filePath(QStringLiteral("out.csv"));

    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
    find<QCheckBox>("exportByteOrderMark").setChecked(false);
    QTest::mouseClick(&find<QPushButton>("exportStart"), Qt::LeftButton);

    auto& message = find<QLabel>("exportMessage");
    ASSERT_TRUE(becomesTrue([&] { return message.text().contains(QStringLiteral("were written to")); }));
    const auto expected =
        toCsv(engineRows(filter, {Field::User, true}),
              {{Field::Time, Field::User, Field::Event, Field::Error}, false}, session().context());
    EXPECT_GT(rows().size(), 10U);
    EXPECT_EQ(fileContent(chooser.saveAs).toStdString(), expected);
}

TEST_F(MainWindowTest, AnExportThatFailsSaysWhyAndCanBeTriedAgain)
{
    ASSERT_TRUE(openSample());
    chooser.saveAs = folder.filePath(QStringLiteral("no/such/folder/out.csv"));

    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
    auto& start = find<QPushButton>("exportStart");
    QTest::mouseClick(&start, Qt::LeftButton);

    auto& message = find<QLabel>("exportMessage");
    ASSERT_TRUE(
        becomesTrue([&] { return message.text().startsWith(QStringLiteral("Nothing was exported")); }));
    EXPECT_TRUE(start.isVisible());
}

} // namespace
} // namespace trailscope::ui
