// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facet_values.h"

#include "ui/texts/text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace trailscope::ui {

namespace {

Facet facetOf(TopValues&& top, const QString& needle, std::size_t limit)
{
    Facet facet;
    facet.field = top.field;
    if (needle.isEmpty()) {
        facet.moreValues = top.distinct - top.values.size();
        facet.moreEvents = top.others;
    }
    for (auto& value : top.values) {
        if (!needle.isEmpty() && !toQString(value.value).contains(needle, Qt::CaseInsensitive)) {
            continue;
        }
        if (facet.values.size() < limit) {
            facet.values.push_back(std::move(value));
        } else {
            ++facet.moreValues;
            facet.moreEvents += value.count;
        }
    }
    return facet;
}

std::size_t limitOf(Field field, const FacetLimits& limits)
{
    const auto found = limits.find(field);
    return found == limits.end() ? facetValues : found->second;
}

std::size_t largestLimit(const FacetLimits& limits)
{
    std::size_t largest = facetValues;
    for (const auto& [field, limit] : limits) {
        largest = std::max(largest, limit);
    }
    return largest;
}

} // namespace

std::span<const Field> facetFields() noexcept
{
    static constexpr std::array fields{Field::User,     Field::Event,   Field::Service, Field::Outcome,
                                       Field::Login,    Field::Ip,      Field::Error,   Field::UserType,
                                       Field::Region,   Field::Account, Field::Rw,      Field::Mfa,
                                       Field::OffHours, Field::Weekday, Field::Hour,    Field::Agent};
    return fields;
}

Result<std::vector<Facet>> findFacets(const RowSet& rows, const QueryContext& context,
                                      const std::string& needle, const FacetLimits& limits,
                                      std::stop_token stop)
{
    const auto wanted = needle.empty() ? largestLimit(limits) : std::numeric_limits<std::size_t>::max();
    auto tops = topValuesOf(rows, facetFields(), wanted, context, std::move(stop));
    if (!tops.ok()) {
        return tops.error();
    }
    const QString text = toQString(needle);
    std::vector<Facet> facets;
    for (auto& top : tops.value()) {
        const auto limit = limitOf(top.field, limits);
        facets.push_back(facetOf(std::move(top), text, limit));
    }
    return facets;
}

} // namespace trailscope::ui
