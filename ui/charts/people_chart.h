// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/people_painter.h"

#include <QAbstractScrollArea>

#include <optional>
#include <string>

namespace trailscope::ui {

//! One row a user with each login as a mark; knows only the rows it shows, so thousands scroll as well as
//! ten.
//!
//! A click on a mark asks for that event, a click elsewhere in a row for the user's events. Up and down move
//! over the users, left and right over a user's logins; Return does what a click would do.
class PeopleChart final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PeopleChart(QWidget* parent = nullptr);

    //! \a picture is not null. The user that was current stays so by name.
    void setPicture(std::shared_ptr<const PeoplePicture> picture);

    [[nodiscard]] const std::optional<PeoplePlace>& current() const noexcept { return m_current; }

    //! In the viewport, for tests.
    [[nodiscard]] QPoint pointOf(const PeoplePlace& place) const;

Q_SIGNALS:
    void userRequested(const std::string& user);
    void eventRequested(trailscope::RowId row);
    //! What can be done with a user, and with one login of that user when \a event is given?
    void menuRequested(const std::string& user, std::optional<trailscope::RowId> event,
                       const QPoint& position);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] PeoplePainter painter() const;
    [[nodiscard]] std::size_t userCount() const noexcept;
    [[nodiscard]] QString describe(const PeoplePlace& place) const;
    void setCurrent(const std::optional<PeoplePlace>& place);
    void moveUser(std::int64_t by);
    void moveMark(int by);
    void activate(const PeoplePlace& place);
    void updateScrollBar();

    std::shared_ptr<const PeoplePicture> m_picture;
    std::optional<PeoplePlace> m_current;
    std::optional<PeoplePlace> m_pressed;
};

} // namespace trailscope::ui
