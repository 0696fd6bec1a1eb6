// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/digest_file.h"

#include "core/base/text.h"

#include <simdjson.h>

namespace trailscope {

namespace {

namespace dom = simdjson::dom;

constexpr std::string_view sha256Name = "SHA-256";

//! Empty for null, for another type and for no such member: all three say nothing.
std::string textOf(const dom::object& object, std::string_view member)
{
    std::string_view text;
    return object[member].get_string().get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

std::string hashOf(const dom::object& object, std::string_view member, std::string_view algorithmMember)
{
    return textOf(object, algorithmMember) == sha256Name ? toLowerAscii(textOf(object, member))
                                                         : std::string();
}

std::vector<DigestedLog> logsOf(const dom::object& object)
{
    std::vector<DigestedLog> logs;
    dom::array list;
    if (object["logFiles"].get_array().get(list) != simdjson::SUCCESS) {
        return logs;
    }
    for (const dom::element element : list) {
        dom::object log;
        if (element.get_object().get(log) == simdjson::SUCCESS) {
            logs.push_back({textOf(log, "s3Object"), hashOf(log, "hashValue", "hashAlgorithm")});
        }
    }
    return logs;
}

} // namespace

std::string_view baseName(std::string_view key) noexcept
{
    return key.substr(key.rfind('/') + 1);
}

std::string DigestFile::series() const
{
    auto name = baseName(object);
    const bool isBackfill = name.substr(name.rfind('_') + 1).starts_with("backfill.");
    if (isBackfill) {
        name = name.substr(0, name.rfind('_'));
    }
    return std::string(name.substr(0, name.rfind('_'))) + (isBackfill ? "_backfill" : "");
}

std::optional<DigestFile> parseDigestFile(std::string_view text)
{
    dom::parser parser;
    dom::element root;
    dom::object object;
    if (text.find("\"digestS3Object\"") == std::string_view::npos
        || parser.parse(text.data(), text.size()).get(root) != simdjson::SUCCESS
        || root.get_object().get(object) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    DigestFile digest;
    digest.object = textOf(object, "digestS3Object");
    digest.endText = textOf(object, "digestEndTime");
    const auto begin = parseIso8601(textOf(object, "digestStartTime"));
    const auto end = parseIso8601(digest.endText);
    if (digest.object.empty() || !begin || !end) {
        return std::nullopt;
    }
    digest.period = {*begin, *end};
    digest.bucket = textOf(object, "digestS3Bucket");
    digest.keyFingerprint = textOf(object, "digestPublicKeyFingerprint");
    digest.previousObject = textOf(object, "previousDigestS3Object");
    digest.previousSha256 = hashOf(object, "previousDigestHashValue", "previousDigestHashAlgorithm");
    digest.previousSignature = textOf(object, "previousDigestSignature");
    digest.logs = logsOf(object);
    return digest;
}

} // namespace trailscope
