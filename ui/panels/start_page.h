// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace trailscope::ui {

//! What the window shows before an archive is open, and when nothing could be read: what to do now.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    //! Without a sample the button for it is not shown.
    void setSampleAvailable(bool available);
    void setRecent(const QStringList& paths);

    //! Why nothing is shown; empty for the first start.
    void setProblem(const QString& sentence);

Q_SIGNALS:
    void openFolderRequested();
    void openFilesRequested();
    void openSampleRequested();
    void openRecentRequested(const QString& path);

private:
    QLabel* m_problem = nullptr;
    QWidget* m_sample = nullptr;
    QWidget* m_recent = nullptr;
    QVBoxLayout* m_recentLayout = nullptr;
};

} // namespace trailscope::ui
