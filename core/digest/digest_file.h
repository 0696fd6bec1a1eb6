// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! A log file as a digest lists it.
struct DigestedLog {
    std::string object; //!< its key in the bucket
    std::string sha256; //!< of the text after inflating, lower case; empty for another kind of hash

    bool operator==(const DigestedLog&) const = default;
};

//! What a CloudTrail digest file says. AWS delivers one an hour for each trail and region, also when there is
//! nothing to list; each names the one before it, with its hash and its signature. Source: "CloudTrail digest
//! file structure" in the AWS CloudTrail user guide.
struct DigestFile {
    std::string bucket;
    std::string object; //!< its own key in the bucket: says which it is, wherever the file lies now
    TimeRange period;
    std::string endText; //!< the end of the period as written, which is what is signed
    std::string keyFingerprint;
    std::string previousObject;    //!< empty in the first digest of a chain
    std::string previousSha256;    //!< of the previous digest's text, lower case
    std::string previousSignature; //!< hexadecimal as written; empty in the first
    std::vector<DigestedLog> logs;

    //! The digests of one chain share it: the key's file name without its time. Those of a backfill, named
    //! `..._20261001T010131Z_backfill.json.gz`, are a chain of their own beside the normal one of the same
    //! trail and region (aws-cli, awscli/customizations/cloudtrail/validation.py).
    [[nodiscard]] std::string series() const;

    bool operator==(const DigestFile&) const = default;
};

//! Nothing when the text is no digest, or one without a key or period of its own.
[[nodiscard]] std::optional<DigestFile> parseDigestFile(std::string_view text);

//! The last part of a key or path.
[[nodiscard]] std::string_view baseName(std::string_view key) noexcept;

} // namespace trailscope
