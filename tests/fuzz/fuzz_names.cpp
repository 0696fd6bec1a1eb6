// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/delivered_name.h"
#include "core/coverage/manifest.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

//! Any text is a delivered file's path or none, and a manifest or none. What was read as a manifest is
//! written so that it reads the same again, and agrees with itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace trailscope;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto isHex = [](char c) {
        return std::string_view("0123456789abcdef").find(c) != std::string_view::npos;
    };
    if (const auto name = parseDeliveredName(std::filesystem::path(text))) {
        if (name->region.empty() || !std::all_of(name->md5.begin(), name->md5.end(), isHex)) {
            std::abort();
        }
    }
    const auto manifest = parseManifest(text);
    if (!manifest.ok()) {
        return 0;
    }
    const auto again = parseManifest(toText(manifest.value()));
    if (!again.ok() || again.value() != manifest.value()
        || !compareManifests(manifest.value(), again.value()).isEmpty()) {
        std::abort();
    }
    return 0;
}
