// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/digest_signature.h"

#include "core/base/padded_json.h"

#include <charconv>
#include <memory>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <optional>
#include <simdjson.h>

namespace trailscope {

namespace {

namespace dom = simdjson::dom;

struct FreeKey {
    void operator()(EVP_PKEY* key) const noexcept { EVP_PKEY_free(key); }
};

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const noexcept { EVP_MD_CTX_free(context); }
};

// OpenSSL takes bytes as unsigned char.
const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(
        text.data()); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

//! Nothing for text that is no base64. What it gives may end with up to two bytes of padding, which DER, that
//! knows its own length, does not mind.
std::optional<std::string> fromBase64(std::string_view text)
{
    constexpr std::size_t longest = 1U << 16U;
    if (text.empty() || text.size() > longest) {
        return std::nullopt;
    }
    std::string bytes(text.size(), '\0');
    const int size = EVP_DecodeBlock(
        reinterpret_cast<unsigned char*>(bytes.data()), // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
        bytesOf(text), static_cast<int>(text.size()));
    if (size <= 0) {
        return std::nullopt;
    }
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

std::optional<std::string> fromHex(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        unsigned value = 0;
        const auto* end = text.data() + i + 2;
        const auto [stop, error] = std::from_chars(text.data() + i, end, value, 16);
        if (error != std::errc{} || stop != end) {
            return std::nullopt;
        }
        bytes += static_cast<char>(value);
    }
    if (bytes.empty() || text.size() % 2 != 0) {
        return std::nullopt;
    }
    return bytes;
}

std::optional<SigningKey> readKey(const dom::element& element)
{
    std::string_view fingerprint;
    std::string_view value;
    if (element["Fingerprint"].get_string().get(fingerprint) != simdjson::SUCCESS
        || element["Value"].get_string().get(value) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    const auto der = fromBase64(value);
    return der ? std::optional(SigningKey{std::string(fingerprint), *der}) : std::nullopt;
}

} // namespace

Result<std::vector<SigningKey>> parseSigningKeys(std::string_view json)
{
    dom::parser parser;
    dom::element root;
    dom::array list;
    std::vector<SigningKey> keys;
    if (parser.parse(paddedJson(json)).get(root) == simdjson::SUCCESS
        && root["PublicKeyList"].get_array().get(list) == simdjson::SUCCESS) {
        for (const dom::element element : list) {
            if (auto key = readKey(element)) {
                keys.push_back(std::move(*key));
            }
        }
    }
    if (keys.empty()) {
        return Error{ErrorCode::BadArgument, {}, "a PublicKeyList with Fingerprint and Value is expected"};
    }
    return keys;
}

std::string signedText(const DigestFile& digest, std::string_view textSha256)
{
    std::string text = digest.endText + '\n' + digest.bucket + '/' + digest.object + '\n';
    text += textSha256;
    text += '\n';
    text += digest.previousSignature.empty() ? "null" : digest.previousSignature;
    return text;
}

bool isSignedBy(const SigningKey& key, std::string_view text, std::string_view signatureHex)
{
    const auto signature = fromHex(signatureHex);
    if (!signature) {
        return false;
    }
    const auto* der = bytesOf(key.der);
    const std::unique_ptr<EVP_PKEY, FreeKey> publicKey(
        d2i_PublicKey(EVP_PKEY_RSA, nullptr, &der, static_cast<long>(key.der.size())));
    const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    return publicKey != nullptr && context != nullptr
        && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, publicKey.get()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(*signature), signature->size(), bytesOf(text), text.size())
               == 1;
}

} // namespace trailscope
