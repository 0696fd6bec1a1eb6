// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/field.h"
#include "core/query/filter.h"

#include <QWidget>

class QHBoxLayout;

namespace trailscope::ui {

//! The parts of a filter that are joined by `and`, one chip each: its cross takes the part away, its menu
//! turns it into its opposite or keeps it alone. Hidden while there is no filter.
class FilterChips final : public QWidget {
    Q_OBJECT
public:
    explicit FilterChips(QWidget* parent = nullptr);

    void setFilter(const Filter& filter);

Q_SIGNALS:
    //! The user changed the filter by a chip.
    void filterEdited(const trailscope::Filter& filter);

private:
    void addChip(std::size_t index);
    void openMenu(std::size_t index, const QPoint& position);
    [[nodiscard]] Filter withPart(std::size_t index, const Filter& part) const;

    std::vector<Filter> m_parts;
    QHBoxLayout* m_layout = nullptr;
};

} // namespace trailscope::ui
