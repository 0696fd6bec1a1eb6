// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/digest_audit.h"

#include <cstdint>
#include <cstdlib>

//! Any text is a digest or none, and a list of keys or none; each digest is judged once, whatever it says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace trailscope;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto keys = parseSigningKeys(text);
        keys.ok() && isSignedBy(keys.value().front(), text, "00ff")) {
        std::abort();
    }
    const auto digest = parseDigestFile(text);
    if (!digest) {
        return 0;
    }
    const auto audit =
        auditDigests({{"a", "a", "00", digest}, {"b", "b", "11", digest}, {"c", "c", "00", digest}},
                     {{digest->keyFingerprint, digest->previousSignature}});
    if (audit.digests.size() != 2 || audit.logs != 2 * digest->logs.size()
        || audit.intactLogs + audit.problems.size() != audit.logs) {
        std::abort();
    }
    return 0;
}
