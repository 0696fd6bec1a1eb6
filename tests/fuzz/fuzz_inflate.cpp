// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/inflate.h"

#include <cstdint>
#include <cstdlib>

//! Whatever the bytes are, inflating ends within its limits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    trailscope::InflateLimits limits;
    limits.maxBytes = 1U << 20U;
    limits.ratioFromBytes = 1U << 16U;
    trailscope::Inflater inflater;
    trailscope::TextBuffer text;
    const auto error = inflater.inflate({reinterpret_cast<const char*>(data), size}, text, limits);
    const bool overLimit = text.size() > limits.maxBytes + (1U << 17U);
    if (overLimit || (error && error->detail.empty())) {
        std::abort();
    }
    return 0;
}
