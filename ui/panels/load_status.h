// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/trail_loader.h"
#include "core/query/query_context.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace trailscope::ui {

//! The status bar's account of what is loaded: events, period, damaged files, duplicates; and while a load
//! goes on, how far it is, with a button to stop it.
class LoadStatus final : public QWidget {
    Q_OBJECT
public:
    explicit LoadStatus(QWidget* parent = nullptr);

    void showContext(const QueryContext& context);
    void startLoad();
    void showProgress(const LoadProgress& progress);
    void showReport(const LoadReport& report);

Q_SIGNALS:
    void stopRequested();
    void problemsRequested();

private:
    QLabel* m_events = nullptr;
    QLabel* m_period = nullptr;
    QPushButton* m_problems = nullptr;
    QLabel* m_duplicates = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_files = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
};

} // namespace trailscope::ui
