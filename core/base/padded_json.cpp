// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/padded_json.h"

#include "core/base/out_of_memory.h"

#include <new>

namespace trailscope {

simdjson::padded_string paddedJson(std::string_view json)
{
    simdjson::padded_string padded(json);
    if (padded.data() == nullptr && !json.empty()) {
        throw std::bad_alloc();
    }
    return padded;
}

void reserveFor(const simdjson::padded_string& json, simdjson::ondemand::parser& parser)
{
    const auto before = failedAllocations();
    const auto error = parser.allocate(json.size(), parser.max_depth());
    if (error == simdjson::MEMALLOC || failedAllocations() != before) {
        throw std::bad_alloc();
    }
}

} // namespace trailscope
