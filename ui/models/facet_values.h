// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/top_values.h"

#include <map>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace trailscope::ui {

//! The most frequent values of one field among the events found.
struct Facet {
    Field field = Field::User;
    std::vector<ValueCount> values; //!< most frequent first, at most as many as asked for
    std::size_t moreValues = 0;     //!< how many further values there are
    std::size_t moreEvents = 0;     //!< and their events

    bool operator==(const Facet&) const = default;
};

//! How many values of a field are listed at first.
inline constexpr std::size_t facetValues = 10;

//! How many values of the fields are asked for; of those that are not named, facetValues.
using FacetLimits = std::map<Field, std::size_t>;

//! The fields that the panel offers, in its order.
[[nodiscard]] std::span<const Field> facetFields() noexcept;

//! A facet for each of facetFields(). With a \a needle only the values that contain it, ignoring case; it is
//! looked for in all values, not only in the frequent ones. Blocks; Cancelled when stopped.
[[nodiscard]] Result<std::vector<Facet>> findFacets(const RowSet& rows, const QueryContext& context,
                                                    const std::string& needle, const FacetLimits& limits = {},
                                                    std::stop_token stop = {});

} // namespace trailscope::ui
