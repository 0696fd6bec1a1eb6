// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/count_scale.h"

#include <algorithm>
#include <cmath>

namespace trailscope::ui {

namespace {

//! The smallest of 1, 2, 5, 10, 20, 50, ... that is not below.
std::size_t roundStep(double least)
{
    std::size_t power = 1;
    while (true) {
        for (const std::size_t digit : {1U, 2U, 5U}) {
            if (static_cast<double>(digit * power) >= least) {
                return digit * power;
            }
        }
        power *= 10;
    }
}

} // namespace

CountScale::CountScale(Kind kind, std::size_t highest)
    : m_kind(kind), m_top(std::max(highest, std::size_t{1}))
{
}

double CountScale::share(std::size_t count) const noexcept
{
    const auto value = static_cast<double>(count);
    const auto top = static_cast<double>(m_top);
    return m_kind == Kind::Linear ? value / top : std::log1p(value) / std::log1p(top);
}

std::vector<std::size_t> CountScale::ticks(int wanted) const
{
    std::vector<std::size_t> ticks{0};
    if (m_kind == Kind::Linear) {
        const auto step = roundStep(static_cast<double>(m_top) / std::max(wanted, 1));
        for (auto tick = step; tick <= m_top; tick += step) {
            ticks.push_back(tick);
        }
        return ticks;
    }
    const auto decades = static_cast<int>(std::log10(static_cast<double>(m_top)));
    const int every = std::max(1, (decades + wanted) / std::max(wanted, 1));
    for (int decade = 0; decade <= decades; decade += every) {
        ticks.push_back(static_cast<std::size_t>(std::llround(std::pow(10.0, decade))));
    }
    return ticks;
}

} // namespace trailscope::ui
