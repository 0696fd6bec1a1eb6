// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/event/cloudtrail_user.h"
#include "core/event/derive.h"
#include "core/event/json_key.h"
#include "core/event/record_reader.h"

#include <algorithm>

// What RecordReader looks up when all members are read, for events that need it.

namespace trailscope {

namespace {

//! Up to the next comma.
std::string_view takePart(std::string_view& list) noexcept
{
    const auto end = std::min(list.find(','), list.size());
    const auto part = list.substr(0, end);
    list.remove_prefix(std::min(end + 1, list.size()));
    return part;
}

} // namespace

//! Gives a field without a text that of the object's member.
void RecordReader::fillFrom(JsonWalk::Place object, Field field, std::string_view name)
{
    if (m_fields[field].empty()) {
        const auto text = memberOf(object, name);
        m_fields[field] = text.empty() ? m_fields[field] : text;
    }
}

//! What was found stands in for the event's name; what it is about is the resource: CloudTrail's event name,
//! ActionTrail's object.
void RecordReader::readInsight()
{
    const auto fill = [this](Field field, std::string_view name) {
        fillFrom(m_pending.insight, field, name);
    };
    fill(Field::Event, "insightType");
    fill(Field::Source, "eventSource");
    fill(Field::Resource, "eventName");
    fill(Field::Resource, "insightObject");
    fill(Field::Ip, "sourceIpAddress"); // older ActionTrail Insights
    if (m_pending.recipientAccount.empty()) {
        m_pending.recipientAccount = memberOf(m_event, "recipient");
    }
}

//! Operations of the provider's staff have a schema of their own.
void RecordReader::readInnerActionTrail()
{
    const auto fill = [this](Field field, std::string_view name) { fillFrom(m_event, field, name); };
    m_fields[Field::Service] = m_pending.product;
    fill(Field::User, "EmployeeID");
    fill(Field::Account, "ResourceOwnerID");
    fill(Field::Region, "ResourceRegionID");
    fill(Field::Resource, "ResourceID");
}

//! By more than awsRegion, which exports leave out.
bool RecordReader::isCloudTrail() const
{
    return m_fields[Field::Source].find(".amazonaws.com") != std::string_view::npos
        || m_fields[Field::Type].starts_with("Aws") || m_pending.arn.starts_with("arn:aws");
}

void RecordReader::deriveLogin()
{
    auto& traits = m_fields.traits;
    traits.login = traits.outcome == Outcome::Success ? Login::Success : Login::Failure;
    if (const auto mfa = loginMfa(); mfa != Mfa::Unknown) {
        traits.mfa = mfa;
    }
    if (traits.mfa == Mfa::No && signsInElsewhere(m_fields[Field::UserType])) {
        traits.mfa = Mfa::Unknown;
    }
}

//! Sign-ins are recorded without an errorCode: `"ConsoleLogin": "Failure"` in responseElements,
//! `"CredentialVerification": "Failure"` in serviceEventDetails.
bool RecordReader::saysFailure() const
{
    const auto event = m_fields[Field::Event];
    const bool isSignIn =
        m_fields[Field::Source].starts_with("signin.") || equalsIgnoreCase(event, "ConsoleLogin");
    return isSignIn
        && (equalsIgnoreCase(memberOf(m_pending.response, event), "Failure")
            || equalsIgnoreCase(memberOf(m_pending.serviceDetails, event), "Failure"));
}

Mfa RecordReader::loginMfa() const
{
    for (const auto* name : {"mfaChecked", "isMFAChecked", "MFAUsed"}) {
        if (const auto mfa = mfaOf(memberOf(m_pending.additional, name)); mfa != Mfa::Unknown) {
            return mfa;
        }
    }
    const auto credentials = mfaOfCredentials(memberOf(m_pending.additional, "CredentialType"));
    return credentials != Mfa::Unknown
             ? credentials
             : mfaOf(memberOf(m_pending.parameters, "MFAAuthenticated")); // CloudSSO
}

//! A scalar member of the object, if there is one; letter case does not count.
std::string_view RecordReader::memberOf(JsonWalk::Place object, std::string_view name) const
{
    std::string_view text;
    if (object != nullptr) {
        static_cast<void>(JsonWalk(*m_structure, object).forEachMember([&](const char* key, JsonWalk& walk) {
            const bool isIt = equalsIgnoreCase(json::keyAt(key), name);
            return (isIt ? walk.readScalar(text) : walk.skip()) && !isIt;
        }));
    }
    return text;
}

//! The same for a member that is an object.
JsonWalk::Place RecordReader::objectIn(JsonWalk::Place object, std::string_view name) const
{
    JsonWalk::Place place = nullptr;
    if (object != nullptr) {
        static_cast<void>(JsonWalk(*m_structure, object).forEachMember([&](const char* key, JsonWalk& walk) {
            const bool isIt = walk.token() == '{' && equalsIgnoreCase(json::keyAt(key), name);
            place = isIt ? walk.place() : nullptr;
            return !isIt && walk.skip();
        }));
    }
    return place;
}

void RecordReader::mapCloudTrail()
{
    if (m_fields[Field::Rw].empty() && (isTrue(m_pending.readOnly) || isFalse(m_pending.readOnly))) {
        m_fields[Field::Rw] = isTrue(m_pending.readOnly) ? "Read" : "Write";
    }
    if (const auto source = m_fields[Field::Source]; m_fields[Field::Service].empty() && !source.empty()) {
        m_fields[Field::Service] = source.substr(0, source.find(".amazonaws.com"));
    }
    if (m_fields.traits.root) {
        m_fields[Field::User] = "root"; // its userName is the account's alias, where there is one
    } else if (m_fields[Field::User].empty()) {
        nameCloudTrailUser();
    }
}

void RecordReader::nameCloudTrailUser()
{
    CloudTrailIdentity identity;
    identity.arn = m_pending.arn;
    identity.issuer = m_pending.issuerUser;
    identity.invokedBy = m_pending.invokedBy;
    identity.principalId = m_fields[Field::Principal];
    identity.accountId = m_fields[Field::Account];
    identity.userId = memberOf(objectIn(m_pending.identity, "onBehalfOf"), "userId");
    identity.signInName = memberOf(m_pending.additional, "UserName");
    identity.workflowId = memberOf(m_pending.additional, "AuthWorkflowID");
    if (const auto name = cloudTrailUser(identity, m_madeUser); !name.empty()) {
        m_fields[Field::User] = name;
    }
    if (m_fields[Field::Principal].empty() && !identity.userId.empty()) {
        m_fields[Field::Principal] = identity.userId;
    }
    const auto user = m_fields[Field::User];
    if (!identity.workflowId.empty() && (user == identity.signInName || user == identity.userId)) {
        m_madeUser = workflowUser(identity.workflowId);
        m_fields.userIds = {identity.userId, m_madeUser};
    }
}

//! The role and its session, where userName is missing: from sessionContext, or from extend_information of an
//! OSS access log, which is `requesterParentId,roleName,roleSessionName,roleOwnerId` and may get more parts
//! (Log Service, "OSS log fields").
void RecordReader::nameActionTrailRole()
{
    auto role = memberOf(m_pending.session, "roleName");
    auto session = memberOf(m_pending.session, "sessionName");
    if (role.empty() && session.empty()) {
        auto rest = memberOf(m_pending.additional, "extend_information");
        static_cast<void>(takePart(rest));
        role = takePart(rest);
        session = takePart(rest);
    }
    if (role.empty() && session.empty()) {
        return;
    }
    if (role.empty() || session.empty()) {
        m_fields[Field::User] = role.empty() ? session : role;
        return;
    }
    m_madeUser = role;
    m_madeUser += ':';
    m_madeUser += session;
    m_fields[Field::User] = m_madeUser;
}

RecordVerdict RecordReader::whyNoEvent() const
{
    return m_pending.around     ? RecordVerdict::Around
         : m_pending.signatures ? RecordVerdict::Signatures
         : m_pending.packed     ? RecordVerdict::Packed
         : m_pending.notice     ? RecordVerdict::Notice
                                : RecordVerdict::NoEvent;
}

//! CloudTrail user guide, "Aggregating data events": counts of events in a window of time.
bool RecordReader::isSummary() const
{
    return m_fields[Field::Category] == "Aggregated" || m_fields[Field::Type] == "AwsAggregatedEvent";
}

//! ActionTrail's own names of several resources in one text.
void RecordReader::splitResources()
{
    auto& names = m_fields[Field::Resource];
    auto& types = m_fields[Field::ResourceType];
    const auto isJoined = [](std::string_view text) {
        return text.find_first_of(",;") != std::string_view::npos;
    };
    if (!names.empty() && (isJoined(names) || isJoined(types))) {
        splitJoinedResources(names, types, m_resources);
        names = m_resources.names.text();
        types = names.empty() ? std::string_view() : m_resources.types.text();
        names = names.empty() ? std::string_view() : names;
    }
}

void RecordReader::listResources(const JsonWalk& resources)
{
    readReferencedResources(resources, m_resources);
    if (const auto names = m_resources.names.text(); !names.empty()) {
        m_fields[Field::Resource] = names;
    }
    if (const auto types = m_resources.types.text(); !types.empty()) {
        m_fields[Field::ResourceType] = types;
    }
}

//! What the event lacks and the object around it tells. Sources: LookupEvents of CloudTrail, "Event"
//! (Resources, Username); EventBridge, "Events" (account, region).
void RecordReader::readAround()
{
    std::string_view user;
    std::string_view account;
    std::string_view region;
    JsonWalk::Place resources = nullptr;
    static_cast<void>(
        JsonWalk(*m_aroundStructure, m_around).forEachMember([&](const char* begin, JsonWalk& value) {
            const auto key = json::keyAt(begin);
            if (equalsIgnoreCase(key, "Resources") && value.isAtBracket()) {
                resources = value.place();
            }
            auto* const text = key == "Username" ? &user
                             : key == "account"  ? &account
                             : key == "region"   ? &region
                                                 : nullptr;
            return text != nullptr ? value.readScalar(*text) : value.skip();
        }));
    const auto fill = [this](Field field, std::string_view text) {
        m_fields[field] = m_fields[field].empty() && !text.empty() ? text : m_fields[field];
    };
    fill(Field::User, user);
    fill(Field::Account, account);
    fill(Field::Region, region);
    if (resources != nullptr && m_fields[Field::Resource].empty()) {
        listResources(JsonWalk(*m_aroundStructure, resources));
    }
}

} // namespace trailscope
