// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/digest/digest_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! A public key that AWS signs digests with; there is one for each region and some months.
struct SigningKey {
    std::string fingerprint; //!< digests name their key by it
    std::string der;         //!< RSA public key, PKCS #1

    bool operator==(const SigningKey&) const = default;
};

//! Reads what `aws cloudtrail list-public-keys` prints. BadArgument when it holds no key.
[[nodiscard]] Result<std::vector<SigningKey>> parseSigningKeys(std::string_view json);

//! What is signed of a digest. \a textSha256 is the hash of the digest's own text. Source: "Custom
//! implementations of CloudTrail log file integrity validation" in the AWS CloudTrail user guide.
[[nodiscard]] std::string signedText(const DigestFile& digest, std::string_view textSha256);

//! Is the signature, in hexadecimal, the key owner's for this text (SHA256withRSA)? False also for a key or
//! signature that can't be read.
[[nodiscard]] bool isSignedBy(const SigningKey& key, std::string_view text, std::string_view signatureHex);

} // namespace trailscope
