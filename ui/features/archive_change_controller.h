// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/window_controller.h"

#include <vector>

namespace trailscope::ui {

class DetailPane;

//! Says what follows when files of the archive changed after they were loaded: which records a search left
//! out, and, once for each load, that the archive can be loaded again.
class ArchiveChangeController final : public WindowController {
    Q_OBJECT
public:
    ArchiveChangeController(const WindowParts& parts, DetailPane& detail);

private:
    void tellUnreadFiles(const std::vector<UnreadFile>& files);
    void offerReload();

    bool m_offered = false; //!< since the last load
};

} // namespace trailscope::ui
