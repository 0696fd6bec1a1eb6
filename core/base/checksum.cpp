// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checksum.h"

#include <array>
#include <openssl/evp.h>

namespace trailscope {

namespace {

std::string hexDigest(std::string_view bytes, const EVP_MD* kind)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, kind, nullptr);
    std::string text;
    text.reserve(std::size_t{size} * 2);
    for (unsigned i = 0; i < size; ++i) {
        text += digits[digest[i] >> 4U];
        text += digits[digest[i] & 15U];
    }
    return text;
}

} // namespace

std::string sha256Of(std::string_view bytes)
{
    return hexDigest(bytes, EVP_sha256());
}

std::string md5Of(std::string_view bytes)
{
    return hexDigest(bytes, EVP_md5());
}

} // namespace trailscope
