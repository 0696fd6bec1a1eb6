// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/people_chart.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace trailscope::ui {

PeopleChart::PeopleChart(QWidget* parent)
    : QAbstractScrollArea(parent), m_picture(std::make_shared<const PeoplePicture>())
{
    setObjectName(QStringLiteral("peopleChart"));
    setAccessibleName(tr("Logins of each user"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
}

void PeopleChart::setPicture(std::shared_ptr<const PeoplePicture> picture)
{
    const auto name = m_current ? std::optional(m_picture->people.users[m_current->user].user) : std::nullopt;
    m_picture = std::move(picture);
    m_pressed.reset();
    const auto& users = m_picture->people.users;
    const auto found =
        std::find_if(users.begin(), users.end(), [&name](const UserLogins& one) { return one.user == name; });
    updateScrollBar();
    setCurrent(found == users.end() ? std::nullopt
                                    : std::optional(PeoplePlace{
                                        static_cast<std::size_t>(found - users.begin()), std::nullopt}));
}

std::size_t PeopleChart::userCount() const noexcept
{
    return m_picture->people.users.size();
}

PeoplePainter PeopleChart::painter() const
{
    return {*m_picture, QRectF(viewport()->rect()), QFontMetricsF(font(), this),
            static_cast<std::size_t>(verticalScrollBar()->value())};
}

QPoint PeopleChart::pointOf(const PeoplePlace& place) const
{
    return painter().pointOf(place).toPoint();
}

void PeopleChart::updateScrollBar()
{
    const auto fitting = static_cast<int>(painter().fittingRows());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(userCount()) - fitting));
    verticalScrollBar()->setPageStep(fitting);
    viewport()->update();
}

void PeopleChart::resizeEvent(QResizeEvent* /*event*/)
{
    updateScrollBar();
}

void PeopleChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.setFont(font());
    this->painter().paint(painter, palette(), m_current);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

QString PeopleChart::describe(const PeoplePlace& place) const
{
    return place.mark ? m_picture->describeMark(place.user, *place.mark)
                      : m_picture->describeUser(place.user);
}

bool PeopleChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto place = painter().placeAt(help->pos());
        QToolTip::showText(help->globalPos(), place ? describe(*place) : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PeopleChart::setCurrent(const std::optional<PeoplePlace>& place)
{
    m_current = place;
    setAccessibleDescription(place ? describe(*place) : QString());
    if (place) {
        const auto first = static_cast<std::size_t>(verticalScrollBar()->value());
        const auto fitting = painter().fittingRows();
        if (place->user < first) {
            verticalScrollBar()->setValue(static_cast<int>(place->user));
        } else if (place->user >= first + fitting) {
            verticalScrollBar()->setValue(static_cast<int>(place->user - fitting + 1));
        }
    }
    viewport()->update();
}

void PeopleChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed = painter().placeAt(event->position());
        if (m_pressed) {
            setCurrent(m_pressed);
        }
    }
}

void PeopleChart::mouseReleaseEvent(QMouseEvent* event)
{
    const auto pressed = std::exchange(m_pressed, {});
    if (event->button() == Qt::LeftButton && pressed && painter().placeAt(event->position()) == pressed) {
        activate(*pressed);
    }
}

void PeopleChart::activate(const PeoplePlace& place)
{
    const auto& user = m_picture->people.users[place.user];
    if (place.mark) {
        Q_EMIT eventRequested(m_picture->people.marksOf(user)[*place.mark].row);
    } else {
        Q_EMIT userRequested(user.user);
    }
}

void PeopleChart::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const auto place = byMouse ? painter().placeAt(event->pos()) : m_current;
    if (!place) {
        return;
    }
    setCurrent(place);
    const auto& user = m_picture->people.users[place->user];
    const auto row =
        place->mark ? std::optional(m_picture->people.marksOf(user)[*place->mark].row) : std::nullopt;
    Q_EMIT menuRequested(user.user, row,
                         byMouse ? event->globalPos() : viewport()->mapToGlobal(pointOf(*place)));
}

void PeopleChart::keyPressEvent(QKeyEvent* event)
{
    const auto page = static_cast<std::int64_t>(painter().fittingRows());
    const auto count = static_cast<std::int64_t>(userCount());
    switch (event->key()) {
    case Qt::Key_Up:
        return moveUser(-1);
    case Qt::Key_Down:
        return moveUser(1);
    case Qt::Key_PageUp:
        return moveUser(-page);
    case Qt::Key_PageDown:
        return moveUser(page);
    case Qt::Key_Home:
        return moveUser(-count);
    case Qt::Key_End:
        return moveUser(count);
    case Qt::Key_Left:
        return moveMark(-1);
    case Qt::Key_Right:
        return moveMark(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto current = m_current) {
            activate(*current);
        }
        return;
    default:
        event->ignore();
    }
}

void PeopleChart::moveUser(std::int64_t by)
{
    if (userCount() == 0) {
        return;
    }
    const auto now = m_current ? static_cast<std::int64_t>(m_current->user) : -1;
    const auto moved = std::clamp(now + by, std::int64_t{0}, static_cast<std::int64_t>(userCount()) - 1);
    setCurrent(PeoplePlace{static_cast<std::size_t>(moved), std::nullopt});
}

//! Left of the first login the row itself is current.
void PeopleChart::moveMark(int by)
{
    if (!m_current) {
        return moveUser(1);
    }
    auto place = *m_current;
    const auto count = m_picture->people.users[place.user].markCount();
    if (by > 0) {
        place.mark = place.mark ? std::min(*place.mark + 1, count - 1) : std::size_t{0};
    } else if (place.mark) {
        place.mark = *place.mark == 0 ? std::nullopt : std::optional(*place.mark - 1);
    }
    setCurrent(place);
}

} // namespace trailscope::ui
