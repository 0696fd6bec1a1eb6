// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/row_colours.h"
#include "ui/features/window_controller.h"

#include <filesystem>

namespace trailscope::ui {

//! The colours of the event table's rows, by rules that the user changes in a dialog.
class ColourController final : public WindowController {
    Q_OBJECT
public:
    //! The rules are kept in \a file, which is made when they are changed first.
    ColourController(const WindowParts& parts, EventTableModel& model, const std::filesystem::path& file);

    //! Why a rule of the file is not in use; empty when all are.
    [[nodiscard]] QString startProblem() const;

private:
    void showRules();

    RowColours* m_colours = nullptr;
};

} // namespace trailscope::ui
