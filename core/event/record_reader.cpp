// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/record_reader.h"

#include "core/base/text.h"
#include "core/event/derive.h"
#include "core/event/json_token.h"

#include <array>

namespace trailscope {

namespace {

namespace od = simdjson::ondemand;

constexpr int maxWrapping = 4;

struct PlainMember {
    RecordKey key;
    Field field;
};

constexpr std::array plainMembers{
    PlainMember{RecordKey::EventId, Field::Id},
    PlainMember{RecordKey::EventName, Field::Event},
    PlainMember{RecordKey::EventSource, Field::Source},
    PlainMember{RecordKey::EventType, Field::Type},
    PlainMember{RecordKey::EventRw, Field::Rw},
    PlainMember{RecordKey::EventCategory, Field::Category},
    PlainMember{RecordKey::SentBytes, Field::Bytes},
    PlainMember{RecordKey::ServiceName, Field::Service},
    PlainMember{RecordKey::AcsRegion, Field::Region},
    PlainMember{RecordKey::AwsRegion, Field::Region},
    PlainMember{RecordKey::SourceIpAddress, Field::Ip},
    PlainMember{RecordKey::UserAgent, Field::Agent},
    PlainMember{RecordKey::RequestId, Field::Request},
    PlainMember{RecordKey::ErrorCode, Field::Error},
    PlainMember{RecordKey::ErrorMessage, Field::Message},
    PlainMember{RecordKey::ResourceName, Field::Resource},
    PlainMember{RecordKey::ResourceType, Field::ResourceType},
};

} // namespace

RecordReader::RecordReader()
{
    const auto at = [this](RecordKey key) -> Target& { return m_targets[static_cast<std::size_t>(key)]; };
    for (const auto& member : plainMembers) {
        at(member.key).text = &m_fields[member.field];
    }
    at(RecordKey::EventTime).text = &m_pending.time;
    at(RecordKey::AtTimestamp).text = &m_pending.atTimestamp;
    at(RecordKey::ReadOnly).text = &m_pending.readOnly;
    at(RecordKey::RecipientAccountId).text = &m_pending.recipientAccount;
    at(RecordKey::ReferencedResources).begin = &m_pending.resources;
    at(RecordKey::Resources).begin = &m_pending.resources;
    at(RecordKey::RequestParameters).begin = &m_pending.parameters;
    at(RecordKey::ResponseElements).begin = &m_pending.response;
    at(RecordKey::AdditionalEventData).begin = &m_pending.additional;
    at(RecordKey::EventAttributes).begin = &m_pending.attributes;
}

RecordVerdict RecordReader::read(od::object record, const char* textEnd)
{
    m_textEnd = textEnd;
    m_wrapDepth = 0;
    m_brokenText = false;
    reset();
    const bool sound = json::forEachField(
        record, [this](const char* name, Value& value) { return readMember(name, value, 0); });
    return sound ? finish() : RecordVerdict::Broken;
}

void RecordReader::reset()
{
    m_fields = {};
    m_pending = {};
}

bool RecordReader::readMember(const char* name, Value& value, int depth)
{
    const auto key = m_recordKeys.next(name);
    return key == RecordKey::Other || depth < m_wrapDepth || readMember(key, value, depth);
}

bool RecordReader::readMember(RecordKey key, Value& value, int depth)
{
    const auto& target = m_targets[static_cast<std::size_t>(key)];
    if (target.text != nullptr) {
        m_pending.cloudTrail |= key == RecordKey::AwsRegion;
        return json::readScalar(value, *target.text);
    }
    if (target.begin != nullptr) {
        *target.begin = json::beginOf(value);
        return true;
    }
    switch (key) {
    case RecordKey::UserIdentity:
        return readIdentity(value);
    case RecordKey::Wrapped:
        return readWrapped(value, depth);
    case RecordKey::DigestMember:
        m_pending.digest = true;
        return true;
    default:
        return true;
    }
}

bool RecordReader::readWrapped(Value& value, int depth)
{
    const auto token = std::string_view(value.raw_json_token());
    if (token.empty() || depth >= maxWrapping) {
        return !token.empty();
    }
    if (token.front() == '{') {
        reset();
        m_wrapDepth = depth + 1;
        return json::forEachField(value, [this, depth](const char* name, Value& inner) {
            return readMember(name, inner, depth + 1);
        });
    }
    std::string_view text;
    if (token.front() == '"' && value.get_string().get(text) != simdjson::SUCCESS) {
        return false;
    }
    if (text.starts_with('{')) {
        readText(text, depth);
    }
    return true;
}

//! A wrapped text that is no JSON costs this record only: the one around it can be walked on.
void RecordReader::readText(std::string_view json, int depth)
{
    if (m_textEnd == m_text.data() + m_text.size()) {
        return; // text inside a text: no source writes that
    }
    reset();
    m_wrapDepth = depth + 1;
    m_text = json;
    m_text.reserve(m_text.size() + simdjson::SIMDJSON_PADDING);
    m_textEnd = m_text.data() + m_text.size();
    od::document document;
    od::object inner;
    m_brokenText = m_textParser.iterate(m_text).get(document) != simdjson::SUCCESS
                || document.get_object().get(inner) != simdjson::SUCCESS
                || !json::forEachField(inner, [this, depth](const char* name, Value& value) {
                       return readMember(name, value, depth + 1);
                   });
}

bool RecordReader::readIdentity(Value& value)
{
    return json::forEachField(value, [this](const char* name, Value& member) {
        switch (m_identityKeys.next(name)) {
        case IdentityKey::Type:
            return json::readScalar(member, m_fields[Field::UserType]);
        case IdentityKey::PrincipalId:
            return json::readScalar(member, m_fields[Field::Principal]);
        case IdentityKey::AccountId:
            return json::readScalar(member, m_fields[Field::Account]);
        case IdentityKey::UserName:
            return json::readScalar(member, m_fields[Field::User]);
        case IdentityKey::AccessKeyId:
            return json::readScalar(member, m_fields[Field::AccessKey]);
        case IdentityKey::Arn:
            return json::readScalar(member, m_pending.arn);
        case IdentityKey::InvokedBy:
            return json::readScalar(member, m_pending.invokedBy);
        case IdentityKey::SessionContext:
            return readSessionContext(member);
        default:
            return true;
        }
    });
}

bool RecordReader::readSessionContext(Value& value)
{
    return json::forEachField(value, [this](const char* name, Value& part) {
        const auto key = m_identityKeys.next(name);
        if (key != IdentityKey::Attributes && key != IdentityKey::SessionIssuer) {
            return true;
        }
        return json::forEachField(part, [this](const char* innerName, Value& member) {
            switch (m_identityKeys.next(innerName)) {
            case IdentityKey::MfaAuthenticated:
                return json::readScalar(member, m_pending.sessionMfa);
            case IdentityKey::UserName:
                return json::readScalar(member, m_pending.issuerUser);
            default:
                return true;
            }
        });
    });
}

RecordVerdict RecordReader::finish()
{
    if (m_brokenText) {
        return RecordVerdict::BrokenText;
    }
    if (m_pending.digest) {
        return RecordVerdict::Digest;
    }
    if (m_fields[Field::Event].empty() && m_fields[Field::Id].empty()) {
        return RecordVerdict::NoEvent;
    }
    const auto time = parseIso8601(m_pending.time.empty() ? m_pending.atTimestamp : m_pending.time);
    if (!time) {
        return RecordVerdict::NoTime;
    }
    m_fields.time = *time;
    if (m_fields[Field::Account].empty()) {
        m_fields[Field::Account] = m_pending.recipientAccount;
    }
    deriveTraits();
    if (m_pending.cloudTrail) {
        mapCloudTrail();
    }
    if (m_pending.resources != nullptr && m_fields[Field::Resource].empty()) {
        joinResources();
    }
    return RecordVerdict::Event;
}

void RecordReader::deriveTraits()
{
    auto& traits = m_fields.traits;
    const auto userType = m_fields[Field::UserType];
    traits.provider = m_pending.cloudTrail ? Provider::CloudTrail : Provider::ActionTrail;
    traits.root = equalsIgnoreCase(userType, "root-account") || equalsIgnoreCase(userType, "Root");
    traits.outcome = outcomeOf(m_fields[Field::Error], m_fields[Field::Message]);
    traits.mfa = mfaOf(m_pending.sessionMfa);
    if (m_pending.attributes != nullptr) {
        traits.sensitive = equalsIgnoreCase(memberOf(m_pending.attributes, "SensitiveAction"), "true");
    }
    if (!isConsoleLogin(m_fields[Field::Event], m_fields[Field::Service])) {
        return;
    }
    // CloudTrail records a failed console login without an errorCode.
    if (equalsIgnoreCase(memberOf(m_pending.response, "ConsoleLogin"), "Failure")
        && traits.outcome == Outcome::Success) {
        traits.outcome = Outcome::Failure;
    }
    traits.login = traits.outcome == Outcome::Success ? Login::Success : Login::Failure;
    if (const auto mfa = loginMfa(); mfa != Mfa::Unknown) {
        traits.mfa = mfa;
    }
}

Mfa RecordReader::loginMfa()
{
    for (const auto* name : {"mfaChecked", "isMFAChecked", "MFAUsed"}) {
        if (const auto mfa = mfaOf(memberOf(m_pending.additional, name)); mfa != Mfa::Unknown) {
            return mfa;
        }
    }
    return mfaOf(memberOf(m_pending.parameters, "MFAAuthenticated")); // CloudSSO
}

std::string RecordReader::memberOf(const char* object, std::string_view name)
{
    od::document document;
    od::object members;
    std::string_view text;
    if (object != nullptr
        && m_memberParser.iterate(json::textAt(object, m_textEnd)).get(document) == simdjson::SUCCESS
        && document.get_object().get(members) == simdjson::SUCCESS) {
        static_cast<void>(json::forEachMember(members, [&](std::string_view key, Value& value) {
            return !equalsIgnoreCase(key, name) || !json::readScalar(value, text);
        }));
    }
    return std::string(text);
}

void RecordReader::mapCloudTrail()
{
    if (m_fields[Field::Rw].empty() && !m_pending.readOnly.empty()) {
        m_fields[Field::Rw] = m_pending.readOnly == "true" ? "Read" : "Write";
    }
    if (m_fields[Field::Service].empty()) {
        const auto source = m_fields[Field::Source];
        m_fields[Field::Service] = source.substr(0, source.find(".amazonaws.com"));
    }
    if (m_fields[Field::Event] == "ConsoleLogin") {
        m_fields[Field::Event] = "ConsoleSignin";
    }
    m_fields[Field::Type] = mapCloudTrailEventType(m_fields[Field::Type]);
    m_fields[Field::UserType] = mapCloudTrailUserType(m_fields[Field::UserType]);
    if (m_fields[Field::User].empty()) {
        nameRoleSession();
    }
}

//! ActionTrail names a role's session `role:session`; CloudTrail has the parts in sessionIssuer and in the
//! arn.
void RecordReader::nameRoleSession()
{
    if (m_fields.traits.root) {
        m_fields[Field::User] = "root";
        return;
    }
    if (m_pending.issuerUser.empty()) {
        m_fields[Field::User] = m_pending.invokedBy;
        return;
    }
    m_madeUser = m_pending.issuerUser;
    const auto slash = m_pending.arn.rfind('/');
    if (m_pending.arn.find(":assumed-role/") != std::string_view::npos && slash != std::string_view::npos) {
        m_madeUser += ':';
        m_madeUser += m_pending.arn.substr(slash + 1);
    }
    m_fields[Field::User] = m_madeUser;
}

void RecordReader::joinResources()
{
    readReferencedResources(m_pending.resources, m_textEnd, m_resources);
    m_fields[Field::Resource] = m_resources.names;
    if (m_fields[Field::ResourceType].empty()) {
        m_fields[Field::ResourceType] = m_resources.types;
    }
}

} // namespace trailscope
