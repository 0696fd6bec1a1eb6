// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_days.h"

#include <QWidget>

#include <optional>

namespace trailscope::ui {

//! One month of a calendar as a grid of days, each tinted and named for what it is to everyone. A day is
//! chosen with the mouse or the keys: arrows, Home and End, Page Up and Page Down for months and with Shift
//! for years. What the chosen day is, is also the widget's accessible description.
class MonthView final : public QWidget {
    Q_OBJECT
public:
    explicit MonthView(QWidget* parent = nullptr);

    void setCalendar(const Calendar& calendar);

    [[nodiscard]] const Date& selected() const noexcept { return m_selected; }

    //! Shows the day's month.
    void select(const Date& date);

    //! The chosen day that many months later, or the last of a shorter month.
    void moveMonths(int months);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dateSelected(const trailscope::Date& date);

    //! Return, Space or a double click.
    void dateActivated(const trailscope::Date& date);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    //! The Monday at the top left.
    [[nodiscard]] Date firstShown() const;
    [[nodiscard]] QRect cellOf(int index) const;
    [[nodiscard]] std::optional<Date> dateAt(const QPoint& position) const;
    [[nodiscard]] int headingHeight() const;
    void paintDay(QPainter& painter, const QRect& cell, const Date& date) const;
    void describe();

    Calendar m_calendar;
    Date m_selected;
};

} // namespace trailscope::ui
