// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest_job.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace trailscope::ui {

//! Looks again and again whether the files below the paths are still those that were loaded. It lists them,
//! off the UI thread, and opens none: that works on network and synchronised folders too, where the kernel
//! notifies nobody.
class ArchiveFollower final : public QObject {
    Q_OBJECT
public:
    using Paths = std::vector<std::filesystem::path>;

    explicit ArchiveFollower(QObject* parent = nullptr);

    //! \a state is what was loaded, as stateOf() tells it. Without paths nothing is looked at.
    void setPaths(const Paths& paths, std::uint64_t state);

    void setActive(bool active);

    //! Between two looks.
    void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

Q_SIGNALS:
    //! The files are others than those loaded, and have been the same for two looks: so nobody is writing one
    //! of them just now. Told once; setPaths() starts anew.
    void changed();

private:
    void startTimer();
    void look();
    void compare(const Result<std::uint64_t>& state);

    Paths m_paths;
    bool m_active = false;
    std::uint64_t m_loadedState = 0;
    std::uint64_t m_lastState = 0;
    QTimer m_timer;
    LatestJob m_job;
};

} // namespace trailscope::ui
