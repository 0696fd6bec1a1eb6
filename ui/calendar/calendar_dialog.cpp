// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_dialog.h"

#include "core/calendar/calendar_file.h"
#include "ui/base/dialog_size.h"
#include "ui/calendar/calendar_draft.h"
#include "ui/calendar/calendar_holiday_page.h"
#include "ui/calendar/calendar_month_page.h"
#include "ui/calendar/calendar_rule_page.h"
#include "ui/calendar/calendar_week_page.h"
#include "ui/texts/calendar_text.h"
#include "ui/texts/error_text.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"
#include "ui/widgets/zone_chooser.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace trailscope::ui {

CalendarDialog::CalendarDialog(const Setup& setup, FileChooser& chooser, QWidget* parent)
    : QDialog(parent)
    , m_chooser(chooser)
    , m_folder(setup.folder)
    , m_draft(new CalendarDraft(this))
    , m_choice(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_zone(new ZoneChooser(this))
    , m_message(new QLabel(this))
{
    setWindowTitle(tr("Calendar[*]"));
    setObjectName(QStringLiteral("calendarDialog"));
    m_draft->reset(setup.calendar);
    auto* layout = new QVBoxLayout(this);
    createChoice(*layout);
    createPages(setup.today, *layout);
    m_message->setObjectName(QStringLiteral("calendarMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_message);
    createButtons(*layout);
    connect(m_draft, &CalendarDraft::changed, this, &CalendarDialog::showDraft);
    if (setup.file.isEmpty() || !openFile(setup.file)) {
        fillChoice();
        showDraft();
    }
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 40});
}

void CalendarDialog::createChoice(QBoxLayout& layout)
{
    m_choice->setObjectName(QStringLiteral("calendarChoice"));
    m_name->setObjectName(QStringLiteral("calendarName"));
    m_zone->setObjectName(QStringLiteral("calendarZone"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_choice, 1);
    const auto button = [&](const QString& text, const char* name, auto slot) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        row->addWidget(made);
        return made;
    };
    button(tr("&New"), "calendarNew", &CalendarDialog::startNew);
    button(tr("&Open…"), "calendarOpen", &CalendarDialog::openOther);
    button(tr("Save a &copy…"), "calendarSaveCopy", &CalendarDialog::saveCopy);
    m_undo = button(tr("&Undo changes"), "calendarUndo", &CalendarDialog::undo);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* label = new QLabel(tr("C&alendar:"), this);
    label->setBuddy(m_choice);
    form->addRow(label, row);
    form->addRow(tr("Na&me:"), m_name);
    form->addRow(tr("Time &zone:"), m_zone);
    layout.addLayout(form);
    connect(m_choice, &QComboBox::activated, this, &CalendarDialog::choose);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_draft->change([&](Calendar& calendar) { calendar.name = text.trimmed().toStdString(); });
    });
    connect(m_zone, &ZoneChooser::zoneRequested, this, [this](const TimeZone& zone) {
        m_draft->change([&](Calendar& calendar) { calendar.zone = zone; });
    });
}

void CalendarDialog::createPages(const Date& today, QBoxLayout& layout)
{
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("calendarPages"));
    const auto rulePage = [&](const char* name, const QString& title, RuleTable table, const QString& hint) {
        auto* page =
            new CalendarRulePage(QString::fromLatin1(name), title, std::move(table), *m_draft, today, tabs);
        page->setHint(hint);
        return page;
    };
    m_holidays = new CalendarHolidayPage(*m_draft, today, tabs);
    tabs->addTab(new CalendarMonthPage(*m_draft, today, tabs), tr("Month"));
    tabs->addTab(new CalendarWeekPage(*m_draft, tabs), tr("Week"));
    tabs->addTab(m_holidays, tr("Holidays"));
    tabs->addTab(
        rulePage("override", tr("Exceptions"), overrideTable(),
                 tr("Days off, working Saturdays, leave and travel. Of all lines that are about a day "
                    "and a person the last one holds. Hours: \"off\", or such as 09:00-13:00; with a "
                    "time zone, people keep their hours by the clocks of that zone.")),
        tr("Exceptions"));
    tabs->addTab(rulePage("shift", tr("Shifts"), shiftTable(),
                          tr("People whose working week is another one. Name users or groups; the last line "
                             "that is about a person holds.")),
                 tr("Shifts"));
    tabs->addTab(rulePage("group", tr("Groups"), groupTable(),
                          tr("Names for several users, for shifts, exceptions and maintenance.")),
                 tr("Groups"));
    tabs->addTab(
        rulePage("maintenance", tr("Maintenance"), maintenanceTable(),
                 tr("Planned work by the calendar's clocks: working time, whatever the day, for those "
                    "named or for everyone. Days on which a trail delivers nothing count as planned.")),
        tr("Maintenance"));
    connect(m_holidays, &CalendarHolidayPage::importRequested, this, &CalendarDialog::importHolidays);
    layout.addWidget(tabs, 1);
}

void CalendarDialog::createButtons(QBoxLayout& layout)
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* use = m_buttons->addButton(tr("U&se this calendar"), QDialogButtonBox::ActionRole);
    use->setObjectName(QStringLiteral("calendarUse"));
    for (auto* button : {use, m_buttons->button(QDialogButtonBox::Cancel)}) {
        button->setAutoDefault(false); // Return ends the typing of a name or a cell
    }
    connect(use, &QPushButton::clicked, this, &CalendarDialog::use);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(m_buttons);
}

void CalendarDialog::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("Standard: Monday to Friday, 09:00 to 18:00"), QString());
    const auto folder = readCalendarFolder(m_folder);
    for (const auto& entry : folder.entries) {
        m_choice->addItem(shownText(entry.name), toQString(entry.file.string()));
    }
    if (m_choice->findData(m_file) < 0) {
        m_choice->addItem(shownText(m_file), m_file);
    }
    if (m_file.isEmpty() && !isStandard()) {
        m_choice->addItem(tr("(new, not saved yet)"), QString());
        m_choice->setCurrentIndex(m_choice->count() - 1);
    } else {
        m_choice->setCurrentIndex(m_choice->findData(m_file));
    }
    if (!folder.problems.empty()) {
        m_message->setText(
            tr("A calendar file was left out. %1").arg(errorSentence(folder.problems.front())));
    }
}

bool CalendarDialog::isStandard() const
{
    const auto& calendar = m_draft->calendar();
    return m_file.isEmpty() && calendarJson(calendar) == calendarJson(Calendar::standard(calendar.zone));
}

void CalendarDialog::showDraft()
{
    const auto& calendar = m_draft->calendar();
    if (m_name->text().trimmed() != toQString(calendar.name)) {
        m_name->setText(toQString(calendar.name));
    }
    m_zone->setZone(calendar.zone);
    const bool modified = m_draft->isModified();
    setWindowModified(modified);
    m_undo->setEnabled(modified);
    const auto hash = tr("SHA-256: %1").arg(toQString(calendarHash(calendar)));
    const auto zoneData = zoneDataText(calendar);
    m_message->setText(zoneData.isEmpty() ? hash : tr("%1, %2").arg(hash, zoneData));
}

bool CalendarDialog::isSaved()
{
    if (!m_draft->isModified() || isStandard()) {
        return true;
    }
    fillChoice();
    m_message->setText(tr("This calendar has changes. Use it or undo them first."));
    return false;
}

void CalendarDialog::choose(int index)
{
    const auto file = m_choice->itemData(index).toString();
    const bool isShown = file.isEmpty() ? isStandard() : file == m_file;
    if (isShown || !isSaved()) {
        return;
    }
    if (file.isEmpty()) {
        m_file.clear();
        m_draft->reset(Calendar::standard(m_draft->calendar().zone));
        fillChoice();
    } else {
        openFile(file);
    }
}

bool CalendarDialog::openFile(const QString& file)
{
    auto calendar = readCalendarFile(file.toStdString());
    if (calendar.ok()) {
        m_file = file;
        m_draft->reset(std::move(calendar).value());
    }
    fillChoice();
    if (!calendar.ok()) {
        m_message->setText(errorSentence(calendar.error()));
    }
    return calendar.ok();
}

void CalendarDialog::startNew()
{
    if (!isSaved()) {
        return;
    }
    m_file.clear();
    m_draft->reset(Calendar::standard(m_draft->calendar().zone));
    m_draft->change([](Calendar& calendar) { calendar.name = tr("New calendar").toStdString(); });
    fillChoice();
    m_name->setFocus();
    m_name->selectAll();
}

void CalendarDialog::openOther()
{
    const auto files = m_chooser.openFiles(this, tr("Open a calendar"), QDir::homePath(), FileKind::Calendar);
    if (!files.isEmpty() && isSaved()) {
        openFile(files.front());
    }
}

void CalendarDialog::undo()
{
    if (!m_file.isEmpty()) {
        openFile(m_file);
        return;
    }
    m_draft->reset(Calendar::standard(m_draft->calendar().zone));
    fillChoice();
}

void CalendarDialog::importHolidays()
{
    m_holidays->importFiles(
        m_chooser.openFiles(this, tr("Import holidays"), QDir::homePath(), FileKind::Holidays));
}

void CalendarDialog::saveCopy()
{
    const auto name = unusedCalendarFile(QDir::homePath().toStdString(), m_draft->calendar().name);
    const auto file = m_chooser.saveFile(this, tr("Save a copy of the calendar"), toQString(name.string()));
    if (file.isEmpty()) {
        return;
    }
    const auto done = writeCalendarFile(file.toStdString(), m_draft->calendar());
    m_message->setText(done.ok() ? tr("The calendar was written to %1.").arg(shownText(file))
                                 : errorSentence(done.error()));
}

bool CalendarDialog::save()
{
    if (isStandard() || (!m_file.isEmpty() && !m_draft->isModified())) {
        return true;
    }
    if (m_file.isEmpty() && m_draft->calendar().name == Calendar::standard({}).name) {
        m_draft->change([](Calendar& calendar) { calendar.name = tr("My calendar").toStdString(); });
    }
    const auto file = m_file.isEmpty() ? unusedCalendarFile(m_folder, m_draft->calendar().name).string()
                                       : m_file.toStdString();
    const auto done = saveCalendar(file, m_draft->calendar());
    if (!done.ok()) {
        m_message->setText(errorSentence(done.error()));
        return false;
    }
    m_file = toQString(file);
    m_draft->markSaved();
    return true;
}

void CalendarDialog::use()
{
    if (save()) {
        Q_EMIT calendarAccepted(m_draft->calendar(), m_file);
        accept();
    }
}

} // namespace trailscope::ui
