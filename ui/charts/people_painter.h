// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/user_logins.h"
#include "ui/charts/timeline_picture.h"

#include <QFontMetricsF>
#include <QPalette>
#include <QRectF>

#include <array>

class QPainter;

namespace trailscope::ui {

//! Who logged in when, ready to be painted.
struct PeoplePicture {
    PeopleLogins people;
    Bins bins; //!< of the time axis
    std::vector<TimeRange> shaded;
    std::shared_ptr<const Calendar> calendar; //!< never null while there are people

    //! `Jiro: 12 off-hours, 3 failed, 40 logins`.
    [[nodiscard]] QString describeUser(std::size_t user) const;

    //! `Jiro, 2026-10-01 23:10:00: failed login, outside of working hours`.
    [[nodiscard]] QString describeMark(std::size_t user, std::size_t mark) const;
};

//! Counted for some rows, off the UI thread.
[[nodiscard]] Result<PeoplePicture> countPeople(const RowSet& rows, const QueryContext& context,
                                                const std::stop_token& stop);

//! `(empty)` for an empty name.
[[nodiscard]] QString userTitle(const std::string& user);

//! What is marked in a people picture: a user's row, or one login of that user.
struct PeoplePlace {
    std::size_t user = 0;
    std::optional<std::size_t> mark; //!< index among the user's marks

    bool operator==(const PeoplePlace&) const = default;
};

//! A people picture laid out in a rectangle, from some user on: a row each, the counts, then each login on
//! the time axis. A login in working hours is a thin line, one outside of them a filled diamond; a failed one
//! is a cross, larger outside of working hours. Cheap to make; the picture must outlive it.
class PeoplePainter {
public:
    PeoplePainter(const PeoplePicture& picture, const QRectF& rect, const QFontMetricsF& metrics,
                  std::size_t firstUser);

    //! Clips nothing and draws nothing outside of the rectangle.
    void paint(QPainter& painter, const QPalette& colors, const std::optional<PeoplePlace>& current) const;

    //! What its marks look like, in one line.
    static void paintLegend(QPainter& painter, const QRectF& line, const QPalette& colors);

    //! Rows that fit as a whole, at least one.
    [[nodiscard]] std::size_t fittingRows() const;

    //! What is at a place: the nearest mark within reach, or the row; nothing beside the rows.
    [[nodiscard]] std::optional<PeoplePlace> placeAt(const QPointF& point) const;

    //! The middle of a mark, or of a row's name.
    [[nodiscard]] QPointF pointOf(const PeoplePlace& place) const;

private:
    static constexpr std::size_t countColumns = 3;

    [[nodiscard]] QRectF rowRect(std::size_t user) const;
    [[nodiscard]] double xOf(Timestamp time) const;
    [[nodiscard]] QRectF countRect(const QRectF& row, std::size_t column) const;
    void paintHeadings(QPainter& painter, const QPalette& colors) const;
    void paintRow(QPainter& painter, const QPalette& colors, std::size_t user, bool isCurrent) const;
    void paintMarks(QPainter& painter, const QPalette& colors, std::size_t user) const;

    const PeoplePicture& m_picture;
    QRectF m_rect;
    QFontMetricsF m_metrics;
    std::size_t m_firstUser = 0;
    double m_rowHeight = 0;
    std::array<QString, countColumns> m_countTitles;
    double m_nameWidth = 0;
    double m_countWidth = 0;
    QRectF m_axis; //!< where marks stand
};

} // namespace trailscope::ui
