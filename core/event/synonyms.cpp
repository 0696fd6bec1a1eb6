// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/synonyms.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace trailscope {

namespace {

struct Pair {
    Field field;
    std::string_view actionTrail;
    std::string_view cloudTrail;
};

// ActionTrail: "Management event structure" (https://www.alibabacloud.com/help/document_detail/28819.html),
// "Insights event structure", and for saml-user and oidc-user the ASIM parsers of Azure/Azure-Sentinel.
// CloudTrail user guide: "Record contents", "userIdentity element", "Console sign-in events".
constexpr std::array pairs{
    Pair{Field::Event, "ConsoleSignin", "ConsoleLogin"},
    Pair{Field::Type, "ApiCall", "AwsApiCall"},
    Pair{Field::Type, "ConsoleOperation", "AwsConsoleAction"},
    Pair{Field::Type, "ConsoleSignin", "AwsConsoleSignIn"},
    Pair{Field::Type, "AliyunServiceEvent", "AwsServiceEvent"},
    Pair{Field::Type, "ActionTrailInsight", "AwsCloudTrailInsight"},
    Pair{Field::UserType, "root-account", "Root"},
    Pair{Field::UserType, "ram-user", "IAMUser"},
    Pair{Field::UserType, "assumed-role", "AssumedRole"},
    Pair{Field::UserType, "system", "AWSService"},
    Pair{Field::UserType, "saml-user", "FederatedUser"},
    Pair{Field::UserType, "saml-user", "SAMLUser"},
    Pair{Field::UserType, "oidc-user", "WebIdentityUser"},
};

} // namespace

bool hasSynonyms(Field field) noexcept
{
    return std::any_of(pairs.begin(), pairs.end(), [field](const Pair& pair) { return pair.field == field; });
}

std::vector<std::string_view> synonymsOf(Field field, std::string_view value)
{
    std::vector<std::string_view> synonyms;
    for (const auto& pair : pairs) {
        if (pair.field != field) {
            continue;
        }
        if (equalsIgnoreCase(value, pair.actionTrail)) {
            synonyms.push_back(pair.cloudTrail);
        } else if (equalsIgnoreCase(value, pair.cloudTrail)) {
            synonyms.push_back(pair.actionTrail);
        }
    }
    return synonyms;
}

} // namespace trailscope
