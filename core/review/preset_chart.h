// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/histogram.h"
#include "core/event/field.h"
#include "core/query/filter.h"
#include "core/review/local_text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! One series of a chart: those of the events shown that a filter matches. An event can be in several.
struct FilterSeries {
    LocalText title;
    std::string filterText; //!< may refer to the preset's parameters
    Filter filter;

    bool operator==(const FilterSeries&) const = default;
};

//! As many series as a chart has colours and hatches to tell them apart.
inline constexpr std::size_t mostSeries = 6;

//! How the timeline shows what a preset finds. Without split and series: logins, failed logins and errors.
struct PresetChart {
    std::optional<BinWidth> width;    //!< nothing: what fits
    std::optional<Field> split;       //!< one series for each of its most frequent values
    std::vector<FilterSeries> series; //!< instead of a split; see filterHistogram()

    bool operator==(const PresetChart&) const = default;
};

//! `minute`, `5-minutes`, `hour`, `day`, `week`: as files and the command line name it.
[[nodiscard]] std::string_view widthName(BinWidth width) noexcept;
[[nodiscard]] std::optional<BinWidth> findWidth(std::string_view name) noexcept;

} // namespace trailscope
