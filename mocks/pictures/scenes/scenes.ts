import type { Scenes } from '../ink/scene'
import { canoeRace } from './coast/canoeRace'
import { lighthouse } from './coast/lighthouse'
import { oilPlatform } from './coast/oilPlatform'
import { seaTurtle } from './coast/seaTurtle'
import { stormFront } from './coast/stormFront'
import { filmReel } from './culture/filmReel'
import { jazzTrumpet } from './culture/jazzTrumpet'
import { masqueradeDancers } from './culture/masqueradeDancers'
import { operaStage } from './culture/operaStage'
import { painterStudio } from './culture/painterStudio'
import { borderPost } from './frontier/borderPost'
import { embassyGate } from './frontier/embassyGate'
import { militaryConvoy } from './frontier/militaryConvoy'
import { palaceAtDusk } from './frontier/palaceAtDusk'
import { protestBanners } from './frontier/protestBanners'
import { refugeeTents } from './frontier/refugeeTents'
import { containerTerminal } from './harbour/containerTerminal'
import { ferryCrossing } from './harbour/ferryCrossing'
import { fishingBoats } from './harbour/fishingBoats'
import { harbourAtDawn } from './harbour/harbourAtDawn'
import { lagoonBridge } from './harbour/lagoonBridge'
import { cocoaHarvest } from './land/cocoaHarvest'
import { droughtField } from './land/droughtField'
import { egretInReeds } from './land/egretInReeds'
import { mangroveRoots } from './land/mangroveRoots'
import { telescopeNight } from './land/telescopeNight'
import { hospitalCorridor } from './learning/hospitalCorridor'
import { laboratoryBench } from './learning/laboratoryBench'
import { lectureHall } from './learning/lectureHall'
import { libraryStacks } from './learning/libraryStacks'
import { microscopeCells } from './learning/microscopeCells'
import { schoolCourtyard } from './learning/schoolCourtyard'
import { fabricStall } from './markets/fabricStall'
import { kitchenFire } from './markets/kitchenFire'
import { marketScales } from './markets/marketScales'
import { nightMarket } from './markets/nightMarket'
import { portraitBreezynews } from './portraits/portraitBreezynews'
import { portraitIfeomaQuental } from './portraits/portraitIfeomaQuental'
import { portraitJonasFerreira } from './portraits/portraitJonasFerreira'
import { portraitLeilaChalhoub } from './portraits/portraitLeilaChalhoub'
import { portraitMarcusAmissah } from './portraits/portraitMarcusAmissah'
import { portraitNanaSerwaaTettey } from './portraits/portraitNanaSerwaaTettey'
import { portraitTobiasWray } from './portraits/portraitTobiasWray'
import { siteIcon } from './portraits/siteIcon'
import { boxingGym } from './sport/boxingGym'
import { chessBoard } from './sport/chessBoard'
import { footballBoots } from './sport/footballBoots'
import { footballStadium } from './sport/footballStadium'
import { runnerAtDusk } from './sport/runnerAtDusk'
import { ballotBox } from './state/ballotBox'
import { courtroom } from './state/courtroom'
import { parliamentChamber } from './state/parliamentChamber'
import { peaceTable } from './state/peaceTable'
import { emptyChair } from './still/emptyChair'
import { letterAndPen } from './still/letterAndPen'
import { busRank } from './streets/busRank'
import { citySkylineNight } from './streets/citySkylineNight'
import { floodedStreet } from './streets/floodedStreet'
import { trainPlatform } from './streets/trainPlatform'
import { coinsAndLedger } from './trade/coinsAndLedger'
import { newspaperPress } from './trade/newspaperPress'
import { stockBoard } from './trade/stockBoard'
import { warehouseRobots } from './trade/warehouseRobots'
import { powerLines } from './works/powerLines'
import { radioTower } from './works/radioTower'
import { solarRoof } from './works/solarRoof'
import { tramDepot } from './works/tramDepot'
import { waterTower } from './works/waterTower'

/** Every scene, portrait and emblem by name. */
export const scenes: Scenes = {
  'oil-platform': oilPlatform,
  lighthouse,
  'storm-front': stormFront,
  'canoe-race': canoeRace,
  'sea-turtle': seaTurtle,
  'opera-stage': operaStage,
  'jazz-trumpet': jazzTrumpet,
  'film-reel': filmReel,
  'painter-studio': painterStudio,
  'masquerade-dancers': masqueradeDancers,
  'protest-banners': protestBanners,
  'border-post': borderPost,
  'embassy-gate': embassyGate,
  'refugee-tents': refugeeTents,
  'palace-at-dusk': palaceAtDusk,
  'military-convoy': militaryConvoy,
  'harbour-at-dawn': harbourAtDawn,
  'container-terminal': containerTerminal,
  'fishing-boats': fishingBoats,
  'lagoon-bridge': lagoonBridge,
  'ferry-crossing': ferryCrossing,
  'mangrove-roots': mangroveRoots,
  'egret-in-reeds': egretInReeds,
  'drought-field': droughtField,
  'cocoa-harvest': cocoaHarvest,
  'telescope-night': telescopeNight,
  'school-courtyard': schoolCourtyard,
  'lecture-hall': lectureHall,
  'hospital-corridor': hospitalCorridor,
  'laboratory-bench': laboratoryBench,
  'microscope-cells': microscopeCells,
  'library-stacks': libraryStacks,
  'night-market': nightMarket,
  'fabric-stall': fabricStall,
  'market-scales': marketScales,
  'kitchen-fire': kitchenFire,
  'portrait-breezynews': portraitBreezynews,
  'portrait-nana-serwaa-tettey': portraitNanaSerwaaTettey,
  'portrait-jonas-ferreira': portraitJonasFerreira,
  'portrait-leila-chalhoub': portraitLeilaChalhoub,
  'portrait-tobias-wray': portraitTobiasWray,
  'portrait-ifeoma-quental': portraitIfeomaQuental,
  'portrait-marcus-amissah': portraitMarcusAmissah,
  'site-icon': siteIcon,
  'football-stadium': footballStadium,
  'football-boots': footballBoots,
  'boxing-gym': boxingGym,
  'runner-at-dusk': runnerAtDusk,
  'chess-board': chessBoard,
  'parliament-chamber': parliamentChamber,
  'ballot-box': ballotBox,
  courtroom,
  'peace-table': peaceTable,
  'letter-and-pen': letterAndPen,
  'empty-chair': emptyChair,
  'flooded-street': floodedStreet,
  'city-skyline-night': citySkylineNight,
  'bus-rank': busRank,
  'train-platform': trainPlatform,
  'warehouse-robots': warehouseRobots,
  'coins-and-ledger': coinsAndLedger,
  'stock-board': stockBoard,
  'newspaper-press': newspaperPress,
  'power-lines': powerLines,
  'solar-roof': solarRoof,
  'water-tower': waterTower,
  'radio-tower': radioTower,
  'tram-depot': tramDepot,
}
