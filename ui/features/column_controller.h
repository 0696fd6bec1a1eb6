// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/window_controller.h"

#include <vector>

class QMenu;

namespace trailscope::ui {

class EventTableView;

//! Which columns the event table has: the user's own, changed in a menu, and those of a preset that are shown
//! in their place until another view is asked for.
class ColumnController final : public WindowController {
    Q_OBJECT
public:
    //! The menu is filled when it opens.
    ColumnController(const WindowParts& parts, EventTableView& table, QMenu& menu);

    //! From now on these columns in this order.
    void show(const std::vector<Field>& fields);

    //! The preset's columns, or the user's own when it has none.
    void showPreset(const std::vector<Field>& fields);

    //! Also while a preset's are shown.
    [[nodiscard]] std::vector<ColumnState> ownColumns() const;

private:
    void fillMenu();
    void showOwn();
    void reset();

    EventTableView& m_table;
    QMenu& m_menu;
    std::vector<ColumnState> m_own; //!< while a preset's columns are shown in their place
};

} // namespace trailscope::ui
