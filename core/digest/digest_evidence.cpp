// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/digest_evidence.h"

#include "core/base/checksum.h"

#include <utility>

namespace trailscope {

namespace {

//! A log of CloudTrail and a digest are one JSON object each, wherever they were moved to.
bool mayBeDigested(std::string_view name, std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return name.find("CloudTrail") != std::string_view::npos
        || (first != std::string_view::npos && text[first] == '{');
}

} // namespace

void addDigestEvidence(const std::filesystem::path& path, std::string_view text,
                       std::span<const TextPart> parts, bool whole, std::vector<DigestEvidence>& evidence)
{
    const auto fileName = path.filename().string();
    const auto add = [&](std::string_view name, std::string_view part, bool partIsWhole) {
        if (!mayBeDigested(name, part)) {
            return;
        }
        DigestEvidence found{path, std::string(name), {}, {}};
        if (partIsWhole) {
            found.sha256 = sha256Of(part);
            found.digest = parseDigestFile(part);
        }
        evidence.push_back(std::move(found));
    };
    for (const auto& part : parts) {
        add(part.name.empty() ? fileName : baseName(part.name), text.substr(part.offset, part.size),
            whole && !part.error);
    }
    if (parts.empty()) {
        add(fileName, {}, false);
    }
}

} // namespace trailscope
