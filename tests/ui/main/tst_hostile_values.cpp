// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tags, direction controls and line breaks in every value, file name and title: what the window shows of them
// is looked for in every widget, so that a new one that shows a text of the archive is covered too.
#include "core/calendar/calendar_file.h"
#include "core/query/filter_text.h"
#include "core/review/colour_rules.h"
#include "core/review/preset_folder.h"
#include "tests/ui/window_test.h"
#include "ui/dialogs/group_dialog.h"
#include "ui/panels/detail_pane.h"
#include "ui/widgets/value_menu.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

namespace trailscope::ui::test {
namespace {

const QString hidden = QStringLiteral("\u202E\u200B\n\u001B");
const QString tagged = QStringLiteral("<b>x</b>");
const QString hostile = tagged + QStringLiteral("<img src=\"file:///nowhere/x.png\">&amp;") + hidden;
const QString marked = QStringLiteral("<U+202E><U+200B><U+000A><U+001B>");

QJsonObject hostileRecord(int number)
{
    return {{QStringLiteral("eventVersion"), QStringLiteral("1.08")},
            {QStringLiteral("eventTime"), QStringLiteral("2026-10-05T01:0%1:00Z").arg(number)},
            {QStringLiteral("eventID"), QStringLiteral("id-%1").arg(number) + hostile},
            {QStringLiteral("eventSource"), hostile},
            {QStringLiteral("eventName"), hostile},
            {QStringLiteral("eventType"), hostile},
            {QStringLiteral("awsRegion"), hostile},
            {QStringLiteral("sourceIPAddress"), hostile},
            {QStringLiteral("userAgent"), hostile},
            {QStringLiteral("errorCode"), hostile},
            {QStringLiteral("errorMessage"), hostile},
            {QStringLiteral("requestID"), hostile},
            {QStringLiteral("recipientAccountId"), hostile},
            {QStringLiteral("requestParameters"), QJsonObject{{hostile, hostile}}},
            {QStringLiteral("userIdentity"), QJsonObject{{QStringLiteral("type"), QStringLiteral("IAMUser")},
                                                         {QStringLiteral("userName"), hostile},
                                                         {QStringLiteral("arn"), hostile},
                                                         {QStringLiteral("accessKeyId"), hostile}}}};
}

//! The text itself holds no character that hides or reorders, and is not taken for HTML.
void expectHarmless(const QString& text, const QString& where)
{
    EXPECT_FALSE(text.contains(QChar(0x202E)) || text.contains(QChar(0x200B)) || text.contains(QChar(0x1B)))
        << where.toStdString() << ": " << text.toStdString();
}

class HostileValuesTest : public WindowTest {
protected:
    HostileValuesTest()
    {
        window.reset();
        writeFiles();
        makeWindow();
        window->openPaths({archive()});
        EXPECT_TRUE(settles());
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Down);
        EXPECT_TRUE(becomesTrue([this] { return find<QTreeView>("detailTree").model()->rowCount() > 0; }));
    }

    [[nodiscard]] QString archive() const
    {
        return folder.filePath(QStringLiteral("<b>x<img src=x>\u202E\u200B\u001B"));
    }

    void writeFiles()
    {
        QJsonArray records;
        for (int number = 0; number < 5; ++number) {
            records.append(hostileRecord(number));
        }
        ASSERT_TRUE(QDir().mkpath(archive()));
        write(archive() + QStringLiteral("/<b>x<img src=y>\u202E\u200B\u001B.json"),
              QJsonDocument(QJsonObject{{QStringLiteral("Records"), records}}).toJson());
        write(archive() + QStringLiteral("/broken<b>x\u202E\u200B\u001B.json"), "{\"Records\": [");
        Preset preset;
        preset.id = "hostile";
        preset.group = hostile.toStdString();
        for (auto* text : {&preset.title, &preset.purpose, &preset.judge, &preset.blindSpot}) {
            text->byLanguage = {{"en", hostile.toStdString()}};
        }
        preset.filter = valueFilter(Field::User, hostile.toStdString());
        preset.filterText = toText(preset.filter);
        writeCalendar();
        writeColourRules();
        ASSERT_TRUE(QDir().mkpath(folder.filePath(QStringLiteral("presets"))));
        ASSERT_TRUE(
            writePresetFile(folder.filePath(QStringLiteral("presets/hostile.json")).toStdString(), preset)
                .ok());
    }

    //! In every place of a calendar that takes a name; it is in use.
    void writeCalendar()
    {
        const auto name = hostile.toStdString();
        auto calendar = Calendar::standard(TimeZone());
        calendar.name = name;
        calendar.holidays[{2026, 10, 6}] = name;
        calendar.groups[name] = {name};
        calendar.shifts.push_back({name, {name}, {}, {}, false, calendar.week});
        calendar.overrides.push_back({{{2026, 10, 5}, {2026, 10, 5}}, {name}, WorkSpans(), {}, name});
        calendar.maintenance.push_back({{Timestamp{1'791'000'000}, Timestamp{1'791'003'600}}, {name}, name});
        const auto file = folder.filePath(QStringLiteral("calendars/hostile.json"));
        ASSERT_TRUE(QDir().mkpath(folder.filePath(QStringLiteral("calendars"))));
        ASSERT_TRUE(writeCalendarFile(file.toStdString(), calendar).ok());
        ASSERT_TRUE(readCalendarFile(file.toStdString()).ok());
        SessionSettings(settings).setCalendarFile(file);
    }

    void writeColourRules() const
    {
        ColourRule rule;
        rule.title.byLanguage = {{"en", hostile.toStdString()}};
        rule.filter = valueFilter(Field::User, hostile.toStdString());
        rule.filterText = toText(rule.filter);
        const auto file = folder.filePath(QStringLiteral("colour-rules.json")).toStdString();
        ASSERT_TRUE(saveColourRules(file, {rule}).ok());
        ASSERT_TRUE(readColourRules(file).problems.empty());
    }

    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
        file.write(content);
    }

    //! Every text that a widget shows, speaks or tells when asked.
    void expectAllHarmless()
    {
        for (auto* widget : window->findChildren<QWidget*>()) {
            widget->ensurePolished();
            const auto where =
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            for (const auto& text :
                 {widget->toolTip(), widget->whatsThis(), widget->statusTip(), widget->accessibleName(),
                  widget->accessibleDescription(), widget->windowTitle()}) {
                expectHarmless(text, where);
            }
            expectWidgetHarmless(*widget, where);
        }
        for (const auto* action : window->findChildren<QAction*>()) {
            for (const auto& text :
                 {action->text(), action->toolTip(), action->statusTip(), action->whatsThis()}) {
                expectHarmless(text, QStringLiteral("action"));
            }
        }
        expectHarmless(window->windowTitle(), QStringLiteral("title"));
    }

    void expectWidgetHarmless(QWidget& widget, const QString& where)
    {
        if (const auto* label = qobject_cast<QLabel*>(&widget)) {
            EXPECT_NE(label->textFormat(), Qt::AutoText) << where.toStdString();
            expectHarmless(label->text(), where);
            if (label->textFormat() == Qt::RichText) {
                EXPECT_FALSE(label->text().contains(tagged)) << where.toStdString();
                EXPECT_FALSE(label->text().contains(QStringLiteral("<img"))) << where.toStdString();
            }
        } else if (const auto* button = qobject_cast<QAbstractButton*>(&widget)) {
            expectHarmless(button->text(), where);
        } else if (const auto* box = qobject_cast<QComboBox*>(&widget)) {
            for (int i = 0; i < box->count(); ++i) {
                expectHarmless(box->itemText(i), where);
            }
        } else if (const auto* tabs = qobject_cast<QTabBar*>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                expectHarmless(tabs->tabText(i), where);
            }
        } else if (const auto* group = qobject_cast<QGroupBox*>(&widget)) {
            expectHarmless(group->title(), where);
        } else if (const auto* edit = qobject_cast<QPlainTextEdit*>(&widget); edit && edit->isReadOnly()) {
            expectHarmless(edit->toPlainText(), where);
        } else if (const auto* view = qobject_cast<QAbstractItemView*>(&widget); view && view->model()) {
            expectModelHarmless(*view->model(), {}, where);
        }
    }

    void expectModelHarmless(const QAbstractItemModel& model, const QModelIndex& parent, const QString& where)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const auto index = model.index(row, column, parent);
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::StatusTipRole, Qt::WhatsThisRole,
                                       Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole}) {
                    const auto text = index.data(role).toString();
                    expectHarmless(text, where);
                    found += text.contains(tagged) ? 1 : 0;
                }
            }
            expectModelHarmless(model, model.index(row, 0, parent), where);
        }
    }

    int found = 0; //!< texts of models that show the tags as they are
};

TEST_F(HostileValuesTest, EveryWidgetShowsThemHarmlesslyAndAsTheyAre)
{
    expectAllHarmless();

    EXPECT_GT(found, 20);
    EXPECT_TRUE(window->windowTitle().startsWith(QStringLiteral("<b>x<img src=x><U+202E><U+200B><U+001B>")));
}

TEST_F(HostileValuesTest, TheTableShowsMarksAndCopiesTheValue)
{
    const auto user = table().model().index(0, EventTableModel::columnOf(Field::User));

    EXPECT_EQ(user.data().toString(), QString(hostile).replace(hidden, marked));
    table().selectAll();
    EXPECT_TRUE(table().selectedText(false).contains(QStringLiteral("\u202E\u200B")));
}

TEST_F(HostileValuesTest, ThePresetIsExplainedAndItsMenusAreHarmless)
{
    window->session().setFilter(valueFilter(Field::User, hostile.toStdString()));
    ASSERT_TRUE(settles());
    EXPECT_EQ(rows().size(), 5U) << "the filter looks for the value itself";
    auto& tree = find<QTreeWidget>("presetTree");
    const auto items = tree.findItems(tagged, Qt::MatchContains | Qt::MatchRecursive);
    ASSERT_FALSE(items.isEmpty());
    tree.setCurrentItem(items.back());
    ValueMenu menu(Field::User, hostile.toStdString(), window.get());

    EXPECT_TRUE(find<QLabel>("presetExplanation").text().contains(QStringLiteral("&lt;b&gt;x")));
    expectAllHarmless();
}

TEST_F(HostileValuesTest, DialogsShowThemHarmlessly)
{
    for (const auto* text : {"Group by…", "Archive: coverage and integrity…",
                             "Calendar: working hours and holidays…", "Colours of rows…", "Damaged files…"}) {
        action(QString::fromUtf8(text)).trigger();
    }
    auto* groups = window->findChild<GroupDialog*>();
    ASSERT_NE(groups, nullptr);
    auto* groupTable = groups->findChild<QAbstractItemView*>(QStringLiteral("groupTable"));
    ASSERT_TRUE(becomesTrue([&] { return groupTable->model()->rowCount() > 0; }));

    expectAllHarmless();
}

TEST_F(HostileValuesTest, TheCalendarIsNamedAndEditedHarmlessly)
{
    const auto shown = QString(hostile).replace(hidden, marked);
    EXPECT_TRUE(find<QPushButton>("statusCalendar").accessibleName().contains(tagged));
    action(QStringLiteral("Calendar: working hours and holidays…")).trigger();
    const auto& choice = find<QComboBox>("calendarChoice");

    EXPECT_EQ(choice.currentText(), shown);
    for (const auto* table :
         {"holidayTable", "overrideTable", "shiftTable", "groupTable", "maintenanceTable"}) {
        found = 0;
        expectModelHarmless(*find<QAbstractItemView>(table).model(), {}, QString::fromLatin1(table));
        EXPECT_GT(found, 0) << table;
    }
    const auto& groups = *find<QAbstractItemView>("groupTable").model();
    EXPECT_EQ(groups.index(0, 0).data(Qt::EditRole).toString(), hostile)
        << "what is edited is the name itself";
    expectAllHarmless();
}

TEST_F(HostileValuesTest, ColourRulesAreListedHarmlesslyAndKeepTheirNames)
{
    action(QStringLiteral("Colours of rows…")).trigger();
    const auto& rules = *find<QAbstractItemView>("colourRules").model();

    EXPECT_EQ(rules.index(0, 0).data().toString(), QString(hostile).replace(hidden, marked));
    EXPECT_TRUE(rules.index(0, 0).data(Qt::ToolTipRole).toString().contains(tagged));
    expectAllHarmless();
    auto* dialog = window->findChild<QDialog*>(QStringLiteral("colourRulesDialog"));
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    const auto saved = readColourRules(folder.filePath(QStringLiteral("colour-rules.json")).toStdString());
    ASSERT_EQ(saved.rules.size(), 1U);
    EXPECT_EQ(saved.rules.front().title.in("en"), hostile.toStdString());
}

} // namespace
} // namespace trailscope::ui::test
