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

    //! Shows the sentence in place of the current one.
    void tell(const QString& sentence);

    //! Shows the sentence beside the other problems of the start, until tell() or until the user dismisses
    //! them. Ignores an empty one.
    void addStartProblem(const QString& sentence);

    //! Removes what tell() showed; problems of the start stay.
    void dismissNotice();

    void dismissAll();

private:
    QStringList m_startProblems;
};

} // namespace trailscope::ui
