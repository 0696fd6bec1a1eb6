// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/field.h"
#include "core/query/filter.h"

#include <QWidget>

#include <vector>

namespace trailscope::ui {

class FilterChip;
class FlowLayout;

//! The parts of a filter that are joined by `and`, one chip each: a click edits the part, its cross takes it
//! away, as does dragging it out; its menu turns it into its opposite, keeps it alone or switches it off.
//! What is switched off stays as a chip without effect; a click switches it on. Hidden while there is nothing
//! to show.
class FilterChips final : public QWidget {
    Q_OBJECT
public:
    explicit FilterChips(QWidget* parent = nullptr);

    void setFilter(const Filter& filter);

Q_SIGNALS:
    //! The user changed the filter by a chip.
    void filterEdited(const trailscope::Filter& filter);

    //! The user wants to type another text for this part.
    void editRequested(const trailscope::Filter& part);

private:
    void rebuild();
    void addChip(std::size_t index);
    void addSwitchedOff(std::size_t index);
    void takeAway(std::size_t index);
    void switchOff(std::size_t index);
    void switchOn(std::size_t index);
    void forget(std::size_t index);
    void openMenu(std::size_t index, const QPoint& position);
    [[nodiscard]] Filter withPart(std::size_t index, const Filter& part) const;

    Filter m_filter;
    std::vector<Filter> m_parts;
    std::vector<Filter> m_switchedOff;
    FlowLayout* m_layout = nullptr;
};

} // namespace trailscope::ui
