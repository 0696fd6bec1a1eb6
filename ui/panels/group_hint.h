// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/group_by.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace trailscope::ui {

//! A line over the events of a preset whose answer are groups: by what they are put together, and a button
//! that shows them. Hidden until there is something to offer.
class GroupHint final : public QFrame {
    Q_OBJECT
public:
    explicit GroupHint(QWidget* parent = nullptr);

    void offer(const GroupQuestion& question);

Q_SIGNALS:
    void groupsRequested();

private:
    QLabel* m_sentence = nullptr;
    QPushButton* m_show = nullptr;
};

} // namespace trailscope::ui
