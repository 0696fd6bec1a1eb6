// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_file.h"
#include "core/query/filter_text.h"
#include "tests/ui/window_test.h"
#include "ui/calendar/calendar_button.h"
#include "ui/calendar/calendar_dialog.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/rule_table_model.h"
#include "ui/widgets/zone_chooser.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTabWidget>

namespace trailscope::ui::test {
namespace {

class CalendarDialogTest : public WindowTest {
protected:
    [[nodiscard]] CalendarDialog& openDialog() const
    {
        QTest::mouseClick(&find<CalendarButton>("statusCalendar"), Qt::LeftButton);
        return find<CalendarDialog>("calendarDialog");
    }

    void showPage(int index) const { find<QTabWidget>("calendarPages").setCurrentIndex(index); }

    void click(const char* button) const { QTest::mouseClick(&find<QPushButton>(button), Qt::LeftButton); }

    void use() const
    {
        click("calendarUse");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void type(const char* edit, const QString& text) const
    {
        auto& line = find<QLineEdit>(edit);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }

    //! Into the last row, as somebody does who edits a cell with F2.
    void typeCell(const char* table, int column, const QString& text) const
    {
        auto& view = find<QTableView>(table);
        view.setFocus();
        view.setCurrentIndex(view.model()->index(view.model()->rowCount() - 1, column));
        QTest::keyClick(&view, Qt::Key_F2);
        auto* editor = view.viewport()->findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr) << table << ", " << column;
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the view takes the text later
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    [[nodiscard]] std::size_t countOf(const char* filter) const
    {
        session().setFilter(*parseFilter(filter).filter());
        EXPECT_TRUE(settles());
        return rows().size();
    }

    [[nodiscard]] QString status() const { return find<CalendarButton>("statusCalendar").text(); }

    QString write(const char* name, const QByteArray& text) const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
};

TEST_F(CalendarDialogTest, ADayOffSetInTheMonthChangesWhatIsOffHoursAtOnceAndAfterARestart)
{
    ASSERT_TRUE(openSample());
    ASSERT_GT(countOf("offhours = no"), 0U);
    const auto working = session().context().store->time(rows().back());
    const auto before = countOf("offhours = yes");

    static_cast<void>(openDialog());
    auto& month = find<MonthView>("monthView");
    month.select(dateOf(session().zone().toLocal(working)));
    const auto day = month.selected();
    QTest::mouseClick(&find<QRadioButton>("dayOff"), Qt::LeftButton, {}, QPoint(8, 8));
    type("dayReason", QStringLiteral("Foundation day"));
    type("calendarName", QStringLiteral("Our office"));
    use();
    ASSERT_TRUE(settles());

    EXPECT_GT(rows().size(), before) << "the filter shown is asked anew";
    EXPECT_EQ(factsOf(session().calendar(), day).name, "Foundation day");
    EXPECT_TRUE(status().contains(QStringLiteral("Our office"))) << status().toStdString();
    const auto hash = calendarHash(session().calendar());
    EXPECT_TRUE(find<CalendarButton>("statusCalendar").toolTip().contains(QString::fromStdString(hash)));
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("calendars/our-office.json"))));

    makeWindow();

    EXPECT_EQ(calendarHash(session().calendar()), hash);
    EXPECT_TRUE(status().contains(QStringLiteral("Our office")));
}

TEST_F(CalendarDialogTest, HoursOfADayAreTypedAndGivenBack)
{
    static_cast<void>(openDialog());
    auto& month = find<MonthView>("monthView");
    month.select({2026, 10, 10});
    QTest::mouseClick(&find<QRadioButton>("dayWorks"), Qt::LeftButton, {}, QPoint(8, 8));
    type("dayHours", QStringLiteral("09:00-13:00"));
    EXPECT_TRUE(find<QLabel>("dayFacts").text().contains(QStringLiteral("09:00-13:00")));
    type("dayHours", QStringLiteral("9"));
    EXPECT_FALSE(find<QLineEdit>("dayHours").toolTip().isEmpty());

    QTest::mouseClick(&find<QRadioButton>("dayUsual"), Qt::LeftButton, {}, QPoint(8, 8));

    EXPECT_TRUE(find<QLabel>("dayFacts").text().contains(QStringLiteral("Nobody works")));
    EXPECT_FALSE(find<QPushButton>("calendarUndo").isEnabled()) << "everything is as it was";
}

TEST_F(CalendarDialogTest, ZoneWeekAndCountryAreTakenOver)
{
    static_cast<void>(openDialog());
    click("calendarNew");
    auto& zone = *find<CalendarDialog>("calendarDialog").findChild<ZoneChooser*>();
    zone.lineEdit()->selectAll();
    QTest::keyClicks(zone.lineEdit(), QStringLiteral("Asia/Shanghai"));
    QTest::keyClick(zone.lineEdit(), Qt::Key_Return);
    showPage(1);
    type("week-mon", QStringLiteral("08:30-12:00, 13:00-17:30"));
    type("week-sat", QStringLiteral("half"));
    EXPECT_FALSE(find<QLabel>("weekMistake").text().isEmpty());
    showPage(2);
    auto& country = find<QComboBox>("holidayCountry");
    country.setCurrentIndex(country.findData(QStringLiteral("cn")));
    Q_EMIT country.activated(country.currentIndex());
    EXPECT_TRUE(find<QLabel>("holidaySource").text().contains(QStringLiteral("2004")));
    use();

    EXPECT_EQ(session().zone().name(), "Asia/Shanghai");
    EXPECT_EQ(find<ZoneChooser>("zoneChooser").currentText(), QStringLiteral("Asia/Shanghai"));
    EXPECT_EQ(session().calendar().week.at(0), (WorkSpans{{510, 720}, {780, 1'050}}));
    EXPECT_TRUE(session().calendar().week.at(5).empty());
    ASSERT_NE(session().calendar().national, nullptr);
    EXPECT_EQ(session().calendar().holidayYears(), (YearSpan{2004, 2026}));
}

TEST_F(CalendarDialogTest, SomebodysLeaveIsAnExceptionOfTheirs)
{
    ASSERT_TRUE(openSample());
    static_cast<void>(openDialog());
    showPage(3);
    click("overrideAdd");
    auto& model = *find<QTableView>("overrideTable").model();
    ASSERT_EQ(model.rowCount(), 1);
    const auto set = [&](int column, const char* text) {
        EXPECT_TRUE(model.setData(model.index(0, column), QString::fromLatin1(text)));
    };
    set(0, "2020-01-01");
    set(1, "2030-01-01");
    set(2, "Jiro");
    EXPECT_FALSE(model.setData(model.index(0, 3), QStringLiteral("never")));
    EXPECT_FALSE(find<QLabel>("overrideMistake").text().isEmpty());
    use();

    const auto all = countOf("user = Jiro");
    ASSERT_GT(all, 0U);
    EXPECT_EQ(countOf("user = Jiro and offhours = yes"), all);
}

TEST_F(CalendarDialogTest, ANightShiftAndPlannedWorkAreTypedIntoTheirTables)
{
    ASSERT_TRUE(openSample());
    ASSERT_GT(countOf("offhours = yes"), 0U);
    static_cast<void>(openDialog());
    showPage(4);
    click("shiftAdd");
    typeCell("shiftTable", 1, QStringLiteral("Jiro"));
    constexpr int tuesday = 6;
    typeCell("shiftTable", tuesday, QStringLiteral("09:00-12:00, 22:00-06:00"));
    typeCell("shiftTable", tuesday + 1, QStringLiteral("at night"));
    EXPECT_FALSE(find<QLabel>("shiftMistake").text().isEmpty());
    showPage(6);
    click("maintenanceAdd");
    typeCell("maintenanceTable", 1, QStringLiteral("2030-01-01 00:00"));
    typeCell("maintenanceTable", 0, QStringLiteral("2020-01-01 00:00"));
    use();

    const auto& shifts = session().calendar().shifts;
    ASSERT_EQ(shifts.size(), 1U);
    EXPECT_EQ(shifts[0].who, People{"Jiro"});
    EXPECT_EQ(shifts[0].week.at(1), (WorkSpans{{540, 720}, {1'320, 1'800}})) << "until 06:00 of the next day";
    EXPECT_EQ(shifts[0].week.at(2), (WorkSpans{{540, 1'080}})) << "what was no time changed nothing";
    EXPECT_EQ(countOf("offhours = yes"), 0U) << "planned work is working time";
}

TEST_F(CalendarDialogTest, HolidaysOfAnotherCountryAreImported)
{
    static_cast<void>(openDialog());
    showPage(2);
    chooser.files = {write("de.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Ostermontag\r\n"
                                     "DTSTART;VALUE=DATE:20260406\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n"
                                     "SUMMARY:Treffen\r\nDTSTART:20260407T090000Z\r\nEND:VEVENT\r\n"
                                     "END:VCALENDAR\r\n")};
    click("importHolidays");

    const auto message = find<QLabel>("holidayMessage").text();
    EXPECT_TRUE(message.contains(QStringLiteral("Treffen"))) << message.toStdString();
    EXPECT_TRUE(find<QLabel>("holidaySource").text().contains(QStringLiteral("2026")));
    use();
    EXPECT_EQ(session().calendar().holidays.at({2026, 4, 6}), "Ostermontag");
}

TEST_F(CalendarDialogTest, ACalendarOfAnotherFolderIsOpenedUsedAndChangedThere)
{
    const auto file = write("team.json", R"({"version": 1, "name": "Team", "zone": "Asia/Kolkata"})");
    static_cast<void>(openDialog());
    chooser.files = {file};
    click("calendarOpen");
    EXPECT_EQ(find<QLineEdit>("calendarName").text(), QStringLiteral("Team"));
    type("calendarName", QStringLiteral("Team B"));
    use();

    EXPECT_EQ(session().zone().name(), "Asia/Kolkata");
    EXPECT_EQ(readCalendarFile(file.toStdString()).value().name, "Team B");
    EXPECT_FALSE(QDir(folder.filePath(QStringLiteral("calendars"))).exists());
}

TEST_F(CalendarDialogTest, ChangesAreNotLostByChoosingAnotherCalendarAndCanBeUndone)
{
    static_cast<void>(openDialog());
    click("calendarNew");
    type("calendarName", QStringLiteral("Half done"));
    auto& choice = find<QComboBox>("calendarChoice");
    click("calendarNew");
    EXPECT_EQ(find<QLineEdit>("calendarName").text(), QStringLiteral("Half done"));
    EXPECT_TRUE(find<QLabel>("calendarMessage").text().contains(QStringLiteral("has changes")));

    click("calendarUndo");

    EXPECT_NE(find<QLineEdit>("calendarName").text(), QStringLiteral("Half done"));
    EXPECT_EQ(choice.currentIndex(), 0);
    use();
    EXPECT_TRUE(status().contains(QStringLiteral("Monday to Friday")));
}

TEST_F(CalendarDialogTest, ABrokenCalendarIsToldAtTheStartAndTheStandardOneUsed)
{
    SessionSettings(settings).setCalendarFile(write("broken.json", R"({"version": 1, "week": []})"));

    makeWindow();

    EXPECT_TRUE(find<QLabel>("notice").text().contains(QStringLiteral("broken.json")));
    EXPECT_TRUE(status().contains(QStringLiteral("Monday to Friday")));
}

TEST_F(CalendarDialogTest, TheStatusBarSaysWhenHolidaysOfTheArchivesYearsAreNotKnown)
{
    SessionSettings(settings).setCalendarFile(
        write("old.json", R"({"version": 1, "name": "Old", "holidays": {"years": [2001, 2002]}})"));
    makeWindow();
    EXPECT_FALSE(status().contains(QStringLiteral("not known")));

    ASSERT_TRUE(openSample());

    EXPECT_TRUE(status().contains(QStringLiteral("not known"))) << status().toStdString();
    EXPECT_TRUE(find<CalendarButton>("statusCalendar").toolTip().contains(QStringLiteral("2001")));
}

} // namespace
} // namespace trailscope::ui::test
