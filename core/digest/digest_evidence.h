// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/container_reader.h"
#include "core/digest/digest_file.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! What a text of the archive, a file or a member of a container, says for or against a digest.
struct DigestEvidence {
    std::filesystem::path path; //!< of the file
    std::string name;           //!< file name of the text, as it is now
    std::string sha256;         //!< of the text after inflating; empty when it could not be read to its end
    std::optional<DigestFile> digest;
};

//! Adds the evidence of a file that was read into \a text. \a whole: it could be read to its end. What
//! neither has a name of CloudTrail nor is one JSON object is no evidence and isn't hashed: no digest speaks
//! of it.
void addDigestEvidence(const std::filesystem::path& path, std::string_view text,
                       std::span<const TextPart> parts, bool whole, std::vector<DigestEvidence>& evidence);

} // namespace trailscope
