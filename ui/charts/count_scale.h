// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace trailscope::ui {

//! Where counts stand on the axis of a chart. The logarithmic scale starts at 0 and is that of count + 1, so
//! that an empty and a single event can be told apart.
class CountScale {
public:
    enum class Kind : unsigned char { Linear, Logarithmic };

    CountScale() = default;

    //! Reaches to \a highest at least.
    CountScale(Kind kind, std::size_t highest);

    //! 0 at the foot of the axis, 1 at its top.
    [[nodiscard]] double share(std::size_t count) const noexcept;

    //! What the labels say, ascending from 0: round numbers, about as many as asked for.
    [[nodiscard]] std::vector<std::size_t> ticks(int wanted) const;

    [[nodiscard]] std::size_t top() const noexcept { return m_top; }

private:
    Kind m_kind = Kind::Linear;
    std::size_t m_top = 1;
};

} // namespace trailscope::ui
