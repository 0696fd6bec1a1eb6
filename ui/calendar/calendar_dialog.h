// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_folder.h"
#include "ui/base/file_chooser.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace trailscope::ui {

class CalendarDraft;
class CalendarHolidayPage;
class ZoneChooser;

//! Chooses, makes and changes the calendar that says what is off-hours: its zone, week, holidays, days off,
//! people's shifts and leave, maintenance. Changes go to the calendar's file when it is used or saved; the
//! standard calendar is never changed, a copy is.
class CalendarDialog final : public QDialog {
    Q_OBJECT
public:
    struct Setup {
        Calendar calendar;            //!< in use; its file is read anew when it has one
        QString file;                 //!< empty: the standard calendar
        std::filesystem::path folder; //!< of the user's own calendars; made when the first is saved
        Date today;                   //!< whose month is shown first
    };

    CalendarDialog(const Setup& setup, FileChooser& chooser, QWidget* parent = nullptr);

Q_SIGNALS:
    //! The user wants this calendar; \a file is empty for the standard one.
    void calendarAccepted(const trailscope::Calendar& calendar, const QString& file);

private:
    void createChoice(QBoxLayout& layout);
    void createPages(const Date& today, QBoxLayout& layout);
    void createButtons(QBoxLayout& layout);
    void fillChoice();
    void showDraft();
    void choose(int index);
    bool openFile(const QString& file);
    void startNew();
    void openOther();
    void undo();
    void saveCopy();
    void importHolidays();
    bool save();
    void use();

    //! False, and says so, while there are changes that would be lost.
    bool isSaved();
    [[nodiscard]] bool isStandard() const;

    FileChooser& m_chooser;
    std::filesystem::path m_folder;
    QString m_file;
    CalendarDraft* m_draft = nullptr;
    QComboBox* m_choice = nullptr;
    QLineEdit* m_name = nullptr;
    ZoneChooser* m_zone = nullptr;
    CalendarHolidayPage* m_holidays = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_undo = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace trailscope::ui
