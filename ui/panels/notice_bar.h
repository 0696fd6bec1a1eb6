// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>

namespace trailscope::ui {

//! A line over the events: what just happened, or what could not be used when the window opened. Hidden while
//! there is nothing to say.
class NoticeBar final : public QLabel {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    //! In place of what stands there.
    void tell(const QString& sentence);

    //! Stands with the others of the start until something is told or all is dismissed. An empty one is
    //! passed over.
    void addStartProblem(const QString& sentence);

    //! What was told is over; problems of the start stay.
    void dismissNotice();

    void dismissAll();

private:
    QStringList m_startProblems;
};

} // namespace trailscope::ui
