// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/parameter_maker.h"

#include "tests/tools/make_archive/identifiers.h"
#include "tests/tools/make_archive/text_parts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

namespace trailscope::maker {

namespace {

template<std::size_t count>
std::string oneOf(const std::array<std::string_view, count>& texts, Random& random)
{
    return std::string(texts[std::min(random.below(count), random.below(count))]);
}

constexpr std::array<std::string_view, 16> teams{"web-frontend",   "order-api",   "billing",   "data-lake",
                                                 "mobile-push",    "search",      "warehouse", "crm",
                                                 "staging",        "payment",     "analytics", "ml-training",
                                                 "partner-portal", "iot-gateway", "sandbox",   "hr"};
constexpr std::array<std::string_view, 12> displayNames{
    "佐藤 花子", "鈴木 一郎", "高橋 健太", "開発チーム", "監査用",     "王 小明",
    "李 娜",     "测试环境",  "运维部",    "Hana Sato",  "Build team", "Temporary, ask Kenta"};
constexpr std::array<std::string_view, 8> policies{
    "ReadOnlyAccess",      "AliyunECSFullAccess", "AliyunOSSReadOnlyAccess",
    "AliyunRDSFullAccess", "network-operators",   "ci-deploy",
    "cost-viewer",         "AdministratorAccess"};
constexpr std::array<std::string_view, 6> groups{"developers", "operators", "auditors",
                                                 "network",    "finance",   "interns"};
constexpr std::array<std::string_view, 5> roles{"developer", "network-admin", "ci-deploy-role", "backup-role",
                                                "aliyuncsmanagedkubernetesrole"};
constexpr std::array<std::string_view, 8> instanceTypes{
    "ecs.g7.large",      "ecs.c7.xlarge", "ecs.g7.xlarge",         "ecs.r7.2xlarge",
    "ecs.t6-c1m2.large", "ecs.c6.large",  "ecs.gn7i-c8g1.2xlarge", "ecs.g6.4xlarge"};
constexpr std::array<std::string_view, 8> ports{"443/443",   "80/80",     "22/22",     "8080/8080",
                                                "3306/3306", "6379/6379", "3389/3389", "1/65535"};
constexpr std::array<std::string_view, 7> ranges{"10.0.0.0/8",   "203.0.113.0/24",  "172.16.0.0/12",
                                                 "10.20.0.0/16", "198.51.100.0/25", "192.168.0.0/16",
                                                 "0.0.0.0/0"};
constexpr std::array<std::string_view, 12> buckets{
    "example-logs",        "example-assets",  "example-backup",          "example-invoices",
    "example-customers",   "example-web",     "example-data-lake",       "example-ml",
    "example-audit-trail", "example-archive", "example-terraform-state", "example-share"};
constexpr std::array<std::string_view, 5> folders{"export", "reports", "daily", "customers", "images"};

} // namespace

void ParameterMaker::write(ObjectWriter& out, std::string_view parameters)
{
    while (!parameters.empty()) {
        auto value = takeUntil(parameters, '|');
        const auto key = takeUntil(value, '=');
        if (value.starts_with('#') || value.starts_with('!')) {
            out.json(key, value.substr(1));
        } else if (value.starts_with("@n:")) {
            out.json(key, text(value));
        } else {
            out.text(key, text(value));
        }
    }
}

std::string ParameterMaker::text(std::string_view value)
{
    if (!value.starts_with('@')) {
        return std::string(value);
    }
    const auto name = value.substr(1);
    if (name.starts_with("list:")) {
        return "[\"" + text("@id:" + std::string(name.substr(5))) + "\"]";
    }
    if (name.starts_with("set:")) {
        return "[\"" + text("@new:" + std::string(name.substr(4))) + "\"]";
    }
    if (name.starts_with("new:")) {
        const auto prefix = name.substr(4);
        if (const auto known = m_place.known->find("id:" + std::string(prefix));
            known != m_place.known->end()) {
            return known->second;
        }
        auto& id = m_values["id:" + std::string(prefix)];
        id = resourceId(prefix, m_random.next());
        return id;
    }
    if (const auto known = m_place.known->find(name); known != m_place.known->end()) {
        return known->second;
    }
    if (const auto known = m_values.find(name); known != m_values.end()) {
        return known->second;
    }
    return m_values.emplace(std::string(name), made(name)).first->second;
}

std::string ParameterMaker::made(std::string_view name)
{
    if (name.starts_with("id:")) {
        return knownResource(name.substr(3));
    }
    if (name.starts_with("n:")) {
        std::size_t bound = 1;
        std::from_chars(name.data() + 2, name.data() + name.size(), bound);
        return std::to_string(1 + m_random.below(bound));
    }
    if (name == "region") {
        return std::string(m_place.region);
    }
    if (name == "zone") {
        return std::string(m_place.region) + '-' + "abc"[m_random.below(3)];
    }
    if (name == "token") {
        return guid(m_random, GuidCase::Lower);
    }
    if (name == "private") {
        return "10.20." + std::to_string(m_random.below(16)) + '.' + std::to_string(1 + m_random.below(250));
    }
    if (name == "public") {
        return "192.0.2." + std::to_string(1 + m_random.below(250));
    }
    if (name == "subnet") {
        return "10.20." + std::to_string(m_random.below(64)) + ".0/24";
    }
    if (name == "dimension") {
        return "[{\"instanceId\":\"" + knownResource("i") + "\"}]";
    }
    return madeName(name);
}

std::string ParameterMaker::madeName(std::string_view name)
{
    if (name == "user") {
        return m_place.cast->anyUserName(m_random);
    }
    if (name == "principal") {
        return text("@user") + "@example.onaliyun.com";
    }
    if (name == "bucket") {
        return oneOf(buckets, m_random) + (m_place.account == 0 ? "" : "-b");
    }
    if (name == "object") {
        return oneOf(folders, m_random) + "/2026/part-" + std::to_string(m_random.below(2000)) + ".csv";
    }
    if (name == "team") {
        return oneOf(teams, m_random);
    }
    if (name == "display") {
        return oneOf(displayNames, m_random);
    }
    if (name == "policy") {
        return oneOf(policies, m_random);
    }
    if (name == "group") {
        return oneOf(groups, m_random);
    }
    if (name == "role" || name == "session") {
        return oneOf(roles, m_random);
    }
    if (name == "type") {
        return oneOf(instanceTypes, m_random);
    }
    if (name == "port") {
        return oneOf(ports, m_random);
    }
    if (name == "cidr") {
        return oneOf(ranges, m_random);
    }
    return arnOrDocument(name);
}

std::string ParameterMaker::arnOrDocument(std::string_view name)
{
    const auto& account = m_place.cast->accounts()[m_place.account];
    if (name == "key") {
        return lastingKey(mixed(m_place.seed, m_random.below(400)));
    }
    if (name == "mfa") {
        return "acs:ram::" + account + ":mfa/" + text("@user");
    }
    if (name == "rolearn") {
        return "acs:ram::" + account + ":role/" + text("@role");
    }
    if (name == "provider") {
        return "acs:ram::" + account + ":saml-provider/example-idp";
    }
    if (name == "assumed") {
        return "acs:ram::" + account + ":role/" + text("@role") + '/' + text("@session");
    }
    if (name == "credentials") {
        return sessionKey(mixed(m_place.seed, m_random.below(100000)));
    }
    if (name == "ari") {
        return "ari:acs:ess:" + std::string(m_place.region) + ':' + account + ":scalingrule/"
             + knownResource("asr");
    }
    if (name == "trail") {
        return "audit_trail";
    }
    if (name == "outsider") {
        return "9999999999999999";
    }
    if (name == "document") {
        return R"({"Version":"1","Statement":[{"Effect":"Allow","Action":["ecs:Describe*","oss:Get*"],"Resource":"*"}]})";
    }
    throw std::logic_error("no such value: @" + std::string(name));
}

std::string ParameterMaker::knownResource(std::string_view prefix)
{
    const auto poolSize = m_place.poolSize;
    const auto index = std::min(m_random.below(poolSize), m_random.below(poolSize));
    const auto place = mixed(textSeed(m_place.region), textSeed(prefix));
    return resourceId(prefix, mixed(mixed(m_place.seed, place), m_place.account * poolSize + index));
}

} // namespace trailscope::maker
