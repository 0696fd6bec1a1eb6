// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_hash.h"

#include <functional>

namespace trailscope {

namespace {

//! As boost::hash_combine does.
void mixInto(std::size_t& hash, std::size_t value) noexcept
{
    constexpr std::size_t golden = 0x9E3779B97F4A7C15;
    hash ^= value + golden + (hash << 6U) + (hash >> 2U);
}

} // namespace

std::size_t FilterHash::operator()(const Subject& subject) const noexcept
{
    auto hash = subject.index();
    if (const auto* field = std::get_if<Field>(&subject)) {
        mixInto(hash, static_cast<std::size_t>(*field));
    } else if (const auto* raw = std::get_if<RawPath>(&subject)) {
        mixInto(hash, std::hash<std::string>()(raw->path));
    }
    return hash;
}

std::size_t FilterHash::operator()(const Clause& clause) const noexcept
{
    auto hash = (*this)(clause.subject);
    mixInto(hash, static_cast<std::size_t>(clause.match));
    mixInto(hash, (clause.includeLow ? 2U : 0U) + (clause.includeHigh ? 1U : 0U));
    for (const auto& value : clause.values) {
        mixInto(hash, std::hash<std::string>()(value));
    }
    if (clause.other) {
        mixInto(hash, (*this)(*clause.other));
    }
    return hash;
}

std::size_t FilterHash::operator()(const Filter& filter) const noexcept
{
    auto hash = static_cast<std::size_t>(filter.kind);
    if (filter.kind == Filter::Kind::Clause) {
        mixInto(hash, (*this)(filter.clause));
    }
    for (const auto& child : filter.children) {
        mixInto(hash, (*this)(child));
    }
    return hash;
}

} // namespace trailscope
